// Outside
