"""What fails: the supervisor's browser, the media server, our server, somebody's network."""

import os
import signal
import time

from abuse import janus_of
from calls import WATCHED_SECONDS, begin, meet, press_until, start
from parties import fresh_passes, open_room, until


def last_after(moment, child, dad):
    """How long after the moment the two sides last got anything of each other."""
    time.sleep(WATCHED_SECONDS + 1.5)
    return max(child.last(dad.seat) - moment, dad.last(child.seat) - moment) / 1000


def test_her_browser_is_killed(scene):
    """J3: within half a second of the supervisor's browser being killed the two sides are apart."""
    _, (host, child, dad), _ = meet(scene)
    child.be_hostile()
    dad.be_hostile()
    killed = time.time() * 1000
    host.signal(signal.SIGKILL)
    took = last_after(killed, child, dad)
    assert took <= 0.8, f"after {took:.3f} s"
    for party in (child, dad):
        party.page.evaluate("window.isHostile = false")
    return [f"killed to last picture or sound: {took:.3f} s (promised 0.5 s)"]


def test_her_browser_freezes(scene):
    """J3: within a second of its freezing; and going on is her press, never by itself."""
    _, (host, child, dad), _ = meet(scene)
    child.be_hostile()
    dad.be_hostile()
    frozen = time.time() * 1000
    host.signal(signal.SIGSTOP)
    try:
        took = last_after(frozen, child, dad)
    finally:
        host.signal(signal.SIGCONT)
    assert took <= 1.5, f"after {took:.3f} s"
    for party in (child, dad):
        party.page.evaluate("window.isHostile = false")
    woken = time.time() * 1000
    host.sees(child, dad)
    time.sleep(1)
    assert child.last(dad.seat) < woken, "it went on by itself"
    press_until(host, "start", lambda: child.last(dad.seat) > woken)
    host.press("end")
    return [f"frozen to last picture or sound: {took:.3f} s (promised 1.0 s)"]


def test_her_tab_is_closed(scene):
    """J3: as when it is killed."""
    _, (host, child, dad), _ = meet(scene)
    child.be_hostile()
    dad.be_hostile()
    closed = host.page.evaluate(
        "() => { setTimeout(() => { location.href = 'about:blank'; }, 0); return Date.now(); }")
    took = last_after(closed, child, dad)
    assert took <= 0.8, f"after {took:.3f} s"
    for party in (child, dad):
        party.page.evaluate("window.isHostile = false")
    return [f"closed to last picture or sound: {took:.3f} s (promised 0.5 s)"]


def test_she_sees_nothing(scene):
    """J3: what she receives is lost, and all else goes on."""
    _, (host, child, dad), _ = meet(scene)
    child.be_hostile()
    dad.be_hostile()
    # As when what comes to her is blocked on the way: her page goes on, and what it counts stands still.
    blinded = host.page.evaluate("() => { window.isBlind = true; return Date.now(); }")
    took = last_after(blinded, child, dad)
    assert took <= 2.3, f"after {took:.3f} s"
    for party in (child, dad):
        party.page.evaluate("window.isHostile = false")
    host.press("end")
    return [f"blind to last picture or sound: {took:.3f} s (promised 2.0 s)"]


def test_the_media_server_is_killed(scene):
    """Back as paused within three seconds; on her press it goes on, when she has looked again."""
    house = scene.server()
    _, (host, child, dad), _ = meet(scene)
    killed = time.time() * 1000
    os.kill(janus_of(house.server.pid)[0], signal.SIGKILL)
    until("she sees both again", lambda: all(
        host.last(party.seat) > killed + 300 and party.state() == "paused" for party in (child, dad)), 10)
    back = time.time() * 1000 - killed
    assert back < 4_500, f"back after {back} ms"
    start(host, child, dad)
    host.press("end")
    return [f"killed to paused with pictures: {back / 1000:.2f} s (promised 3 s)"]


def test_the_media_server_hangs(scene):
    """One that does not answer is ended, and another takes its place."""
    house = scene.server()
    _, (host, child, dad), _ = meet(scene)
    hung = janus_of(house.server.pid)[0]
    stopped = time.time() * 1000
    os.kill(hung, signal.SIGSTOP)
    until("it is ended", lambda: hung not in janus_of(house.server.pid), 8)
    until("she sees both again", lambda: all(
        host.last(party.seat) > stopped + 1000 and party.state() == "paused" for party in (child, dad)), 12)
    back = time.time() * 1000 - stopped
    host.press("end")
    return [f"hung to paused with pictures: {back / 1000:.2f} s"]


def test_pausing_while_the_media_server_hangs(scene):
    """A press that cuts is carried out whatever it takes."""
    house = scene.server()
    _, (host, child, dad), _ = meet(scene)
    child.be_hostile()
    dad.be_hostile()
    os.kill(janus_of(house.server.pid)[0], signal.SIGSTOP)
    pressed = host.press("pause")
    time.sleep(3)
    took = max(child.last(dad.seat), dad.last(child.seat)) - pressed
    assert took < 1500, f"after {took} ms"
    for party in (child, dad):
        party.page.evaluate("window.isHostile = false")
    host.press("end")


def test_our_server_is_killed(scene):
    """Janus is gone within a second; started anew, the room goes on when everybody has come in anew."""
    house = scene.server()
    _, (host, child, dad), _ = meet(scene)
    child.be_hostile()
    dad.be_hostile()
    number = janus_of(house.server.pid)[0]
    killed = time.time() * 1000
    house.server.kill()
    house.server.wait(5)
    until("janus is gone", lambda: not os.path.exists(f"/proc/{number}"), 2)
    gone = time.time() * 1000 - killed
    time.sleep(1)
    took = max(child.last(dad.seat), dad.last(child.seat)) - killed
    assert gone < 1000 and took < 1000, (gone, took)
    for party in (child, dad):
        party.page.evaluate("window.isHostile = false")
    return [f"killed to Janus gone: {gone / 1000:.3f} s; to last picture or sound: {took / 1000:.3f} s"]


def test_our_server_stops(scene):
    """Asked to stop while people meet, it ends that, and takes Janus with it."""
    house = scene.server()
    meet(scene)
    number = janus_of(house.server.pid)[0]
    house.server.terminate()
    house.server.wait(15)
    until("janus is gone", lambda: not os.path.exists(f"/proc/{number}"), 2)


def test_a_party_loses_the_network(scene):
    """Five seconds heal by themselves; a minute means coming in anew."""
    _, (host, child, dad), _ = meet(scene)
    dad.page.context.set_offline(True)
    time.sleep(5)
    dad.page.context.set_offline(False)
    host.sees(dad, seconds=15)
    if scene.is_long:
        dad.signal(signal.SIGSTOP)
        time.sleep(60)
        dad.signal(signal.SIGCONT)
        dad.until_state("waiting", 20)
        host.press("admit", dad.seat)
        host.sees(dad, seconds=15)
    host.press("end")


def test_the_slot_ends(scene):
    """The time is up: it ends by itself, for everybody."""
    house = scene.server()
    until("the media server", lambda: janus_of(house.server.pid), 15)
    room, doors = open_room(house, minutes=1)
    opened = time.monotonic()
    host, child, dad = (scene.party(name) for name in ("host", "child", "dad"))
    for party, part in ((host, "host"), (child, "childSide"), (dad, "adultSide")):
        party.enter(house, room, doors[part])
    begin(host, child, dad)
    for party in (host, child, dad):
        party.until_state("over", 65)
    took = time.monotonic() - opened
    assert 55 < took < 64, took
    last = time.time() * 1000
    time.sleep(WATCHED_SECONDS)
    assert max(child.last(dad.seat), dad.last(child.seat)) <= last
    assert fresh_passes(house, room) is not None
