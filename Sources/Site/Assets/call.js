// What a browser in a room for contact by video does. It talks to our own server alone: it posts, and listens to
// one stream of events. Where it may be seen and whom it sees is the server's to say.
"use strict";

(() => {
    const root = document.querySelector("[data-room]");
    if (!root) return;
    const one = (name) => root.querySelector(`[data-part="${name}"]`);
    const base = `/room/${root.dataset.room}/${root.dataset.seat}`;
    const relay = JSON.parse(root.dataset.relay || "[]");
    const words = Object.fromEntries([...root.querySelectorAll("[data-word]")]
        .map((element) => [element.dataset.word, element.textContent]));

    // When hosts are told that it soon ends.
    const warnsAt = performance.now() + Number(root.dataset.warns);
    const views = new Map();            // name of the edge → what is seen of somebody
    let page = "", policy = "all", own = null, sending = null, source = null, sight = null;
    let isOver = false, lastHeard = performance.now(), beats = 0, step = 0, calm = 0;

    // ---- Asking the server.
    const post = async (verb, body = {}) => {
        const answer = await fetch(`${base}/${verb}`, {
            method: "POST", credentials: "same-origin", signal: AbortSignal.timeout(6000),
            headers: { "content-type": "application/json", "x-room-page": page }, body: JSON.stringify(body),
        });
        const said = await answer.json().catch(() => ({}));
        if (answer.status === 410 && !isOver) end("over");
        if (!answer.ok) throw Object.assign(new Error(said.no || "fault"), { no: said.no || "fault" });
        return said;
    };
    const say = (key) => { one("said").textContent = words[key] || ""; };

    // ---- Sending. No address of this machine is told to anybody: the media server learns the way by itself.
    const bare = (text) => text.replace(/^a=(candidate|end-of-candidates)[^\n]*\n/gm, "");
    const connection = () => new RTCPeerConnection({
        bundlePolicy: "max-bundle", rtcpMuxPolicy: "require", iceServers: relay, iceTransportPolicy: policy,
    });
    // A telephone that goes to sleep takes its picture with it.
    const stayAwake = () => {
        if (document.visibilityState === "visible" && !isOver) navigator.wakeLock?.request("screen").catch(() => {});
    };
    document.addEventListener("visibilitychange", stayAwake);
    const camera = async () => {
        own ??= await navigator.mediaDevices.getUserMedia({
            audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
            video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24, max: 30 } },
        });
        one("own").srcObject = own;
        return own;
    };
    const publish = async () => {
        stopSending();
        if (isOver) return;
        const stream = await camera();
        const peer = sending = connection();
        for (const track of [...stream.getAudioTracks(), ...stream.getVideoTracks()]) {
            const sound = { priority: "high", networkPriority: "high" };
            peer.addTransceiver(track, {
                direction: "sendonly", streams: [stream],
                sendEncodings: [track.kind === "video" ? { maxBitrate: 600000 } : sound],
            });
        }
        peer.onconnectionstatechange = () => {
            if (peer === sending && peer.connectionState === "failed") retry(peer);
        };
        await peer.setLocalDescription(await peer.createOffer());
        let answer;
        try {
            answer = await post("publish", { sdp: bare(peer.localDescription.sdp) });
        } catch {
            setTimeout(() => retry(peer), 1000);
            return;
        }
        if (sending !== peer) return;
        await peer.setRemoteDescription({ type: "answer", sdp: answer.sdp });
        step = 0;
        setTimeout(() => {
            if (peer === sending && peer.connectionState !== "connected") retry(peer);
        }, 5000);
    };
    // Where there is no way to the media server, by the relay, if there is one; and if not, that is said.
    const retry = (peer) => {
        if (peer !== sending || isOver) return;
        if (relay.length > 0) policy = "relay"; else say("noWay");
        stopSending();
        post("fault", {}).catch(() => {});
    };
    const stopSending = () => { sending?.close(); sending = null; };

    // When sound begins to get lost, the picture takes less, and at last nothing: being heard comes first.
    const steps = [[600000, 1], [300000, 1.5], [150000, 2], [80000, 4], [0, 4]];
    const adapt = async () => {
        const peer = sending;
        if (!peer || peer.connectionState !== "connected") return;
        let lost = 0;
        (await peer.getStats()).forEach((entry) => {
            if (entry.type === "remote-inbound-rtp" && entry.kind === "audio") lost = entry.fractionLost || 0;
        });
        calm = lost < 0.02 ? calm + 1 : 0;
        const next = lost > 0.08 ? Math.min(step + 1, steps.length - 1) : calm > 20 ? Math.max(step - 1, 0) : step;
        if (next === step) return;
        step = next;
        calm = 0;
        const sender = peer.getSenders().find((sender) => sender.track?.kind === "video");
        const parameters = sender?.getParameters();
        if (!parameters?.encodings?.length) return;
        const [bitrate, scale] = steps[step];
        Object.assign(parameters.encodings[0], {
            active: bitrate > 0, maxBitrate: bitrate || 80000, scaleResolutionDownBy: scale,
        });
        await sender.setParameters(parameters).catch(() => {});
    };

    // ---- Seeing others.
    const look = async (offer) => {
        drop(offer.edge);
        if (isOver) return;
        const peer = connection();
        const figure = one("view").content.firstElementChild.cloneNode(true);
        const stream = new MediaStream();
        const view = { peer, figure, from: offer.from };
        views.set(offer.edge, view);
        figure.dataset.seat = offer.from;
        figure.querySelector("video").srcObject = stream;
        peer.ontrack = (event) => stream.addTrack(event.track);
        peer.onconnectionstatechange = () => {
            if (peer.connectionState !== "failed" || views.get(offer.edge) !== view) return;
            drop(offer.edge);
            post("fault", { edge: offer.edge }).catch(() => {});
        };
        one("views").append(figure);
        name(figure);
        await peer.setRemoteDescription({ type: "offer", sdp: offer.sdp });
        await peer.setLocalDescription(await peer.createAnswer());
        await post("answer", { edge: offer.edge, sdp: bare(peer.localDescription.sdp) });
    };
    const drop = (edge) => {
        const view = views.get(edge);
        if (!view) return;
        views.delete(edge);
        view.peer.close();
        view.figure.remove();
    };
    const dropAll = () => { for (const edge of [...views.keys()]) drop(edge); };
    const name = (figure) => {
        const person = [...(sight?.others || []), ...(sight?.board || [])]
            .find((other) => other.seat === figure.dataset.seat);
        figure.querySelector("figcaption").textContent = person?.name || "";
        // Whoever films the screen films whose screen it was.
        const mark = `${sight?.you.name || ""} · ${new Date().toLocaleString("en-GB", {
            day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })}`;
        for (const element of figure.querySelectorAll("[data-mark]")) element.textContent = mark;
    };

    // ---- Twice a second: what is seen here. While the server is out of reach nobody knows whether somebody
    // still watches over it, and so nobody is shown.
    const beat = async () => {
        if (isOver || !page) return;
        if (performance.now() - lastHeard > 2000) dropAll();
        if (performance.now() > warnsAt) one("ending")?.removeAttribute("hidden");
        const seen = {};
        for (const [edge, view] of views) {
            const counts = seen[edge] = { pictures: 0, sounds: 0 };
            (await view.peer.getStats()).forEach((entry) => {
                if (entry.type !== "inbound-rtp") return;
                if (entry.kind === "video") counts.pictures = entry.framesDecoded || 0;
                else counts.sounds = entry.packetsReceived || 0;
            });
        }
        const sent = performance.now();
        fetch(`${base}/beat`, {
            method: "POST", credentials: "same-origin", signal: AbortSignal.timeout(1500),
            headers: { "content-type": "application/json", "x-room-page": page },
            body: JSON.stringify({ seen, isVisible: document.visibilityState === "visible" }),
        }).then((answer) => {
            if (answer.ok) lastHeard = Math.max(lastHeard, sent);
            if (answer.status === 410 || answer.status === 403) end("over");
        }).catch(() => {});
        beats += 1;
        if (beats % 4 === 0) adapt().catch(() => {});
    };
    const startBeating = () => {
        const address = root.dataset.beat;
        const trusted = window.trustedTypes?.createPolicy("room", {
            createScriptURL: (text) => { if (text === address) return text; throw new TypeError("address"); },
        });
        const worker = new Worker(trusted ? trusted.createScriptURL(address) : address);
        worker.onmessage = beat;
    };

    // ---- Listening.
    const listen = () => {
        source = new EventSource(`${base}/events?page=${encodeURIComponent(page)}`);
        const on = (type, take) => source.addEventListener(type, (event) => {
            Promise.resolve(take(JSON.parse(event.data))).catch((error) => {
                root.dispatchEvent(new CustomEvent("call-fault", { detail: `${type}: ${error}` }));
            });
        });
        on("state", show);
        on("admitted", publish);
        on("offer", look);
        on("drop", (event) => drop(event.edge));
        on("edges", (event) => {
            for (const edge of [...views.keys()]) if (!event.edges.includes(edge)) drop(edge);
        });
        on("unpublish", () => { stopSending(); dropAll(); });
        on("ended", (event) => end(event.why));
        // What people do together has a script of its own.
        on("activity", (news) => document.dispatchEvent(new CustomEvent("together", { detail: news })));
        source.onerror = () => {
            if (source.readyState !== EventSource.CLOSED || isOver) return;
            setTimeout(() => { if (!isOver) listen(); }, 1000);
        };
    };
    const end = (why) => {
        if (isOver) return;
        isOver = true;
        source?.close();
        dropAll();
        stopSending();
        own?.getTracks().forEach((track) => track.stop());
        own = null;
        root.dataset.state = "over";
        for (const part of ["start", "inside", "hosting"]) one(part)?.setAttribute("hidden", "");
        one("where").textContent = words[why] || words.over;
        one("after")?.removeAttribute("hidden");
        one("where").focus();
    };

    // What is done together is drawn and played by a script of its own; here it only comes and goes.
    document.addEventListener("together-act", (event) => {
        if (!isOver) post("activity", event.detail).catch((error) => say(error.no));
    });

    // ---- What is on the page.
    const press = (press, seat) => {
        say("");
        post("press", seat ? { press, seat } : { press }).catch((error) => say(error.no));
    };
    const show = (now) => {
        sight = now;
        root.dataset.state = now.state;
        one("start").hidden = true;
        one("inside").hidden = false;
        const pause = now.pause ? Object.keys(now.pause)[0] : "";
        one("where").textContent = words[pause ? `pause-${pause}` : now.state] || words[now.state] || "";
        one("lack").textContent = now.you.lack ? words[`lack-${Object.keys(now.you.lack)[0]}`] || words.lack : "";
        one("announced").textContent = now.announced.map((other) => other.name).join(", ");
        one("also").hidden = now.announced.length === 0;
        one("help")?.setAttribute("aria-pressed", String(now.you.wantsHelp));
        // What cuts can always be pressed; there is nothing to start while it goes on.
        one("begin")?.toggleAttribute("disabled", now.state === "live");
        for (const view of views.values()) name(view.figure);
        if (now.board) showBoard(now.board);
    };
    const showBoard = (rows) => {
        one("hosting").hidden = false;
        const held = document.activeElement?.dataset?.key;
        one("board").replaceChildren(...rows.filter((row) => row.seat !== root.dataset.seat).map((row) => {
            const line = one("row").content.firstElementChild.cloneNode(true);
            line.querySelector("[data-name]").textContent = row.name;
            line.querySelector("[data-stage]").textContent =
                words[row.wantsHelp ? "wantsHelp" : row.isAway ? "away" : `stage-${row.stage}`] || "";
            const isIn = row.stage === "admitted" || row.stage === "connected";
            const offered = {
                admit: row.stage === "waiting", confirmInView: row.stage === "connected" && !row.isConfirmed,
                mute: isIn && !row.isMuted, unmute: isIn && row.isMuted, sendBack: isIn,
                helpGiven: row.wantsHelp, remove: isIn || row.stage === "waiting",
            };
            for (const button of line.querySelectorAll("button")) {
                const verb = button.dataset.press;
                button.hidden = row.part === "host" || !offered[verb];
                button.dataset.key = `${verb} ${row.seat}`;
                button.dataset.seat = row.seat;
            }
            return line;
        }));
        if (held) root.querySelector(`[data-key="${CSS.escape(held)}"]`)?.focus();
    };
    root.addEventListener("click", (event) => {
        const button = event.target.closest("button[data-press]");
        if (!button) return;
        // What cannot be taken back asks for a second press.
        if ("twice" in button.dataset && !("pressed" in button.dataset)) {
            button.dataset.pressed = "";
            button.textContent = words.again;
            return;
        }
        press(button.dataset.press, button.dataset.seat);
    });
    one("help")?.addEventListener("click", () => { post("help").catch((error) => say(error.no)); });
    one("ready").addEventListener("click", async () => {
        say("");
        try {
            await camera();
        } catch {
            say("noCamera");
            return;
        }
        try {
            await post("ready");
            stayAwake();
        } catch (error) {
            say(error.no);
        }
    });
    window.addEventListener("pagehide", () => {
        if (page && !isOver) navigator.sendBeacon(`${base}/leave?page=${encodeURIComponent(page)}`, "{}");
    });

    const begin = async () => {
        page = (await post("join")).page;
        lastHeard = performance.now();
        listen();
        startBeating();
        camera().catch(() => say("noCamera"));
    };
    begin().catch((error) => say(error.no || "fault"));
})();
