// What the pages do beyond their forms and links. Every page works without this file.
// Nothing typed is ever kept in the browser: a draft belongs to the form that it was typed in, and to that
// form's own address.
"use strict";
(() => {
    const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
    const london = (instant) => new Intl.DateTimeFormat("en-GB", {
        timeZone: "Europe/London", hour: "2-digit", minute: "2-digit",
    }).format(instant);

    // The server's own part of a page, escaped there: the one place where text becomes markup.
    const policy = window.trustedTypes?.createPolicy("live", { createHTML: (html) => html });
    const markup = (html) => (policy ? policy.createHTML(html) : html);

    // ---- Exit this page: the button, or Escape three times within two seconds.
    // `replace` leaves nothing to go back to; the page is emptied first because leaving can take a moment.
    const leaveFor = (address) => {
        document.title = "Weather";
        document.body.replaceChildren();
        window.location.replace(address);
    };

    const exit = document.querySelector("[data-exit]");
    if (exit) {
        let presses = [];
        exit.addEventListener("click", (event) => {
            event.preventDefault();
            leaveFor(exit.href);
        });
        document.addEventListener("keydown", (event) => {
            if (event.key !== "Escape") { presses = []; return; }
            if (event.repeat) return;
            presses = presses.filter((at) => event.timeStamp - at < 2000).concat(event.timeStamp);
            if (presses.length >= 3) leaveFor(exit.href);
        });
        // A page brought back whole by the Back button would show what was left.
        window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });
    }

    // ---- What a form comes to stands beside it, and follows what is answered.
    for (const beside of document.querySelectorAll("[data-beside]")) {
        const form = beside.closest("form");
        let waits;
        let asked = 0;
        const follow = async () => {
            const mine = ++asked;
            try {
                const answer = await fetch(beside.dataset.beside, {
                    method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin",
                });
                const html = await answer.text();
                // A later answer has overtaken it, or it is a page that says why not.
                if (answer.ok && mine === asked) beside.innerHTML = markup(html);
            } catch { /* The button below shows it all the same. */ }
        };
        form.addEventListener("input", () => {
            clearTimeout(waits);
            waits = setTimeout(follow, 600);
        });
    }

    // ---- A password is shown while somebody wishes to see it.
    for (const button of document.querySelectorAll("[data-shows]")) {
        const field = document.getElementById(button.dataset.shows);
        const [show, hide] = [button.textContent, button.dataset.hide];
        button.hidden = false;
        button.setAttribute("aria-controls", field.id);
        button.setAttribute("aria-pressed", "false");
        button.addEventListener("click", () => {
            const isShown = field.type === "password";
            field.type = isShown ? "text" : "password";
            button.textContent = isShown ? hide : show;
            button.setAttribute("aria-pressed", String(isShown));
        });
        field.form.addEventListener("submit", () => { field.type = "password"; });
    }

    // ---- Autosave: two seconds after the last key, and whenever the person looks away.
    const quietMilliseconds = 2000;
    const patienceMilliseconds = [3000, 6000, 12000, 30000];

    const autosave = (form) => {
        const address = form.dataset.autosave;      // read once: this form's text never goes anywhere else
        const says = document.getElementById(form.dataset.saved) || form.querySelector(".saved");
        let timer = 0, failures = 0, busy = false, stopped = false;
        let stored = typed(form);

        const say = (words, failed) => {
            if (!says) return;
            if (says.textContent !== words) says.textContent = words;
            says.classList.toggle("failed", failed);
        };
        const later = (milliseconds) => {
            clearTimeout(timer);
            timer = setTimeout(save, milliseconds);
        };
        const stop = (words) => {
            stopped = true;
            say(words, true);
        };
        async function save() {
            clearTimeout(timer);
            const text = typed(form);
            if (stopped || text === stored) return;
            if (busy) { later(quietMilliseconds); return; }
            busy = true;
            try {
                // A redirect is the sign-in page, not a stored draft, so it is not followed.
                const answer = await fetch(address, {
                    method: "POST", body: posted(form), credentials: "same-origin", redirect: "manual",
                    headers: { "X-Autosave": "1" }, keepalive: text.length < 60000,
                });
                if (answer.ok) {
                    stored = text;
                    failures = 0;
                    const version = answer.headers.get("X-Form-Version");
                    if (version && form.elements.version) form.elements.version.value = version;
                    say((form.dataset.savedWords || "Saved at") + " " + london(Date.now()), false);
                    if (typed(form) !== stored) later(quietMilliseconds);
                } else if (answer.status === 409) {
                    stop(form.dataset.clashWords
                        || "Not saved. Someone else has changed this. Copy your words, then open it again");
                } else if (answer.type === "opaqueredirect" || [401, 403].includes(answer.status)) {
                    tryAgain("Not saved. Sign in again in another tab. Your words are still here");
                } else {
                    tryAgain("Not saved yet – trying again");
                }
            } catch {
                tryAgain("Not saved yet – trying again");
            }
            busy = false;
        }
        const tryAgain = (words) => {
            say(words, true);
            later(patienceMilliseconds[Math.min(failures++, patienceMilliseconds.length - 1)]);
        };

        form.addEventListener("input", () => later(quietMilliseconds));
        form.addEventListener("change", () => later(quietMilliseconds));
        form.addEventListener("focusout", save);
        window.addEventListener("online", save);
        document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
        form.addEventListener("submit", () => {
            stopped = true;
            clearTimeout(timer);
        });
        window.addEventListener("pageshow", (event) => { if (event.persisted) stopped = false; });
    };

    // The form as it would be posted, without files; and what was typed, without the version that was read.
    const posted = (form) => {
        const fields = new URLSearchParams();
        for (const [name, value] of new FormData(form)) {
            if (typeof value === "string") fields.append(name, value);
        }
        return fields;
    };
    const typed = (form) => {
        const fields = posted(form);
        fields.delete("version");
        return fields.toString();
    };
    all("form[data-autosave]").forEach(autosave);

    // ---- Live parts: the server sends the whole part anew. Its first message is the present state.
    const live = (part) => {
        const lost = document.getElementById(part.dataset.liveLost);
        let source = null, shown = null, waiting = null, isPressing = false, alarm = 0, again = 0;

        // Nothing moves under a finger or a half-written word.
        const isBusy = () => {
            const field = document.activeElement;
            return isPressing || (part.contains(field) && field.matches("input, textarea, select"));
        };
        const show = (html) => {
            waiting = null;
            if (html === shown) return;
            shown = html;
            const held = part.contains(document.activeElement) ? document.activeElement.id : "";
            const open = all("details[open][id]", part).map((details) => details.id);
            part.innerHTML = markup(html);
            for (const id of open) document.getElementById(id)?.setAttribute("open", "");
            if (held) document.getElementById(held)?.focus({ preventScroll: true });
            tick();
        };
        const showWaiting = () => setTimeout(() => {
            if (waiting !== null && !isBusy()) show(waiting);
        }, 300);
        const isHeard = (yes) => {
            if (yes) {
                clearTimeout(alarm);
                alarm = 0;
                if (lost) lost.hidden = true;
            } else if (lost && !alarm) {
                alarm = setTimeout(() => { lost.hidden = false; }, 8000);
            }
        };
        const connect = () => {
            clearTimeout(again);
            source?.close();
            source = new EventSource(part.dataset.live);
            source.onopen = () => isHeard(true);
            source.onmessage = (event) => {
                isHeard(true);
                if (isBusy()) waiting = event.data;
                else show(event.data);
            };
            source.onerror = () => {
                isHeard(false);
                // The browser itself tries again unless the server refused; then we do.
                if (source.readyState !== EventSource.CLOSED) return;
                again = setTimeout(connect, 5000 + Math.random() * 5000);
            };
        };
        part.addEventListener("focusout", showWaiting);
        part.addEventListener("pointerdown", () => { isPressing = true; });
        for (const end of ["pointerup", "pointercancel"]) {
            window.addEventListener(end, () => {
                isPressing = false;
                showWaiting();
            });
        }
        // A hidden tab gives its connection back: a browser has only six for one server.
        document.addEventListener("visibilitychange", () => {
            if (!document.hidden) { connect(); return; }
            clearTimeout(again);
            clearTimeout(alarm);
            alarm = 0;
            source?.close();
        });
        connect();
    };

    // ---- Clocks: the server's time, carried on; a tablet's own clock may be wrong.
    const clocks = all("time[data-clock]").map((element) => {
        const served = Date.parse(element.dataset.clock || "");
        return { id: element.id, ahead: Number.isNaN(served) ? 0 : served - Date.now() };
    });
    const tick = () => {
        for (const element of all("time[data-clock]")) {
            const clock = clocks.find((known) => known.id === element.id) || clocks[0];
            const words = london(Date.now() + (clock ? clock.ahead : 0));
            if (element.textContent !== words) element.textContent = words;
        }
    };
    tick();
    if (clocks.length > 0) setInterval(tick, 1000);
    if ("EventSource" in window) all("[data-live]").forEach(live);

    // ---- Small things.
    document.querySelector(".error-summary")?.focus();

    for (const button of all("[data-print]")) {
        button.hidden = false;
        button.addEventListener("click", () => window.print());
    }

    for (const area of all("textarea[data-limit]")) {
        const says = document.getElementById(area.id + "-left");
        const limit = Number(area.dataset.limit);
        const count = () => {
            const left = limit - area.value.length;
            says.textContent = left < 0 ? `${-left} characters too many` : `${left} characters left`;
            says.classList.toggle("over", left < 0);
        };
        if (says) {
            area.addEventListener("input", count);
            count();
        }
    }

    // A file that was chosen in one form is lost when another form of the page is sent. Said once, and the page
    // stays as it is; whoever presses again goes on without the file.
    document.addEventListener("submit", (event) => {
        const left = all("form[data-unsent]").find((form) => form !== event.target && !form.dataset.told
            && all("input[type=file]", form).some((field) => field.files.length > 0));
        if (!left) return;
        left.dataset.told = "yes";
        event.preventDefault();
        event.stopImmediatePropagation();
        const says = document.getElementById(left.dataset.unsent);
        says.hidden = false;
        says.focus();
    }, true);

    // Camera, microphone and connection are tried out on this device alone: nothing of it is sent.
    for (const check of all("[data-video-check]")) {
        const said = check.querySelector("[data-check-said]");
        const picture = check.querySelector("video");
        const level = check.querySelector("meter");
        const listen = (stream) => {
            const context = new AudioContext();
            const ear = context.createAnalyser();
            context.createMediaStreamSource(stream).connect(ear);
            const heard = new Uint8Array(ear.fftSize);
            setInterval(() => {
                ear.getByteTimeDomainData(heard);
                level.value = Math.min(100, Math.max(...heard.map((one) => Math.abs(one - 128))) * 2);
            }, 100);
        };
        const quickness = async () => {
            const file = document.querySelector("link[rel=stylesheet]").href;
            const started = performance.now();
            let bytes = 0;
            for (let turn = 0; turn < 4; turn += 1) {
                bytes += (await (await fetch(file, { cache: "no-store" })).arrayBuffer()).byteLength;
            }
            return bytes * 8 / (performance.now() - started);
        };
        check.querySelector("[data-check-start]").addEventListener("click", async (event) => {
            event.target.disabled = true;
            try {
                const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
                picture.srcObject = stream;
                picture.hidden = false;
                level.parentElement.hidden = false;
                await picture.play();
                listen(stream);
                said.textContent = said.dataset.works + " "
                    + (await quickness() > 700 ? said.dataset.quick : said.dataset.slow);
            } catch {
                said.textContent = said.dataset.refused;
                event.target.disabled = false;
            }
        });
        check.hidden = false;
    }

    // A form is posted once, even when its button is pressed twice.
    document.addEventListener("submit", (event) => {
        const form = event.target;
        if (form.method !== "post" || event.defaultPrevented) return;
        // Another button of the same form is another wish: a file that is taken away leaves the page as it is.
        const wish = `${event.submitter?.formAction} ${event.submitter?.name} ${event.submitter?.value}`;
        if (form.dataset.sent === wish) { event.preventDefault(); return; }
        form.dataset.sent = wish;
        setTimeout(() => delete form.dataset.sent, 5000);
    });
})();
