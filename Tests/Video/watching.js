// Put into every page of the tests before its own script: keeps every connection in sight, and makes the page
// a hostile one when it is told to: it then ignores whatever our server says, and closes nothing.
(() => {
    const connections = window.connections = [];
    const offers = window.offers = new Map();
    const texts = window.texts = [];
    window.isHostile = false;
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
        constructor(...given) {
            if (window.mustRelay && given[0]) given[0].iceTransportPolicy = "relay";
            super(...given);
            this.seen = { pictures: 0, sounds: 0, lastPicture: 0, lastSound: 0, firstPicture: 0 };
            connections.push(this);
        }
        async setRemoteDescription(description) {
            texts.push(description.sdp);
            if (description.type === "offer") this.from = offers.get(description.sdp);
            return super.setRemoteDescription(description);
        }
        close() { if (!window.isHostile) super.close(); }
    };
    const add = EventSource.prototype.addEventListener;
    EventSource.prototype.addEventListener = function (type, take, ...more) {
        return add.call(this, type, (event) => {
            texts.push(event.data);
            if (type === "offer") {
                const offer = JSON.parse(event.data);
                offers.set(offer.sdp, offer.from);
            }
            return window.isHostile && type !== "offer" ? undefined : take(event);
        }, ...more);
    };
    const remove = Element.prototype.remove;
    Element.prototype.remove = function () { if (!window.isHostile) remove.call(this); };
    const stop = MediaStreamTrack.prototype.stop;
    MediaStreamTrack.prototype.stop = function () { if (!window.isHostile) stop.call(this); };
    // What a hostile party writes into its session description, where it has any to write.
    const ask = window.fetch;
    window.fetch = (address, options) => {
        if (window.mark && String(address).endsWith("/publish")) {
            const body = JSON.parse(options.body);
            const mark = window.mark;
            body.sdp = body.sdp
                .replace(/^s=.*$/m, `s=${mark}\r\ni=${mark}\r\ne=${mark}`)
                .replace(/^o=\S+/m, `o=${mark}`)
                .replace(/cname:\S+/g, `cname:${mark}`)
                .replace(/^(a=msid:).*$/gm, `$1${mark} ${mark}`)
                .replace(/^(a=fmtp:111 .*)$/m, `$1;name=${mark}`)
                .replace(/^(a=mid:0)$/m, `$1\r\na=label:${mark}\r\na=x-name:${mark}\r\na=candidate:1 1 udp 1 10.99.0.99 9 typ host`);
            options = { ...options, body: JSON.stringify(body) };
        }
        if (String(address).endsWith("/beat")) {
            const body = JSON.parse(options.body);
            if (window.isBlind) body.seen = window.lastSeen || body.seen;
            window.lastSeen = body.seen;
            options = { ...options, body: JSON.stringify(body) };
        }
        return ask(address, options);
    };
    setInterval(async () => {
        const now = Date.now();
        for (const connection of connections) {
            if (connection.connectionState === "closed") continue;
            (await connection.getStats()).forEach((entry) => {
                if (entry.type !== "inbound-rtp") return;
                const seen = connection.seen;
                if (entry.kind === "video" && (entry.framesDecoded || 0) > seen.pictures) {
                    seen.pictures = entry.framesDecoded;
                    seen.lastPicture = now;
                    seen.firstPicture ||= now;
                }
                if (entry.kind === "audio" && (entry.packetsReceived || 0) > seen.sounds) {
                    seen.sounds = entry.packetsReceived;
                    seen.lastSound = now;
                }
            });
        }
    }, 20);
})();
