// Says "now" twice a second. A worker is not slowed down when its page is behind another.
"use strict";
setInterval(() => postMessage("now"), 500);
