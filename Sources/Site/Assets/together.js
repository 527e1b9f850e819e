// What child and adult do together in a room: what is open is told by "together" events, what is done is said by
// "together-act" events, both of the document; the room's own script carries them. Everything works by keyboard
// as well.
"use strict";
(() => {
    const root = document.querySelector("[data-together]");
    if (!root) return;
    const one = (selector) => root.querySelector(selector);
    const all = (selector) => Array.from(root.querySelectorAll(selector));
    const side = root.dataset.side;
    const isHost = side === "host";
    const colours = all("[data-crayon]").map((crayon) => crayon.dataset.paint);
    const svgName = "http://www.w3.org/2000/svg";
    let sight = null;

    const act = (what) => document.dispatchEvent(new CustomEvent("together-act", { detail: what }));
    const word = (name) => one(`[data-together-word="${name}"]`).textContent;

    // ---- What is open ----
    document.addEventListener("together", (event) => {
        const news = event.detail || {};
        sight = news.sight || null;
        root.hidden = !sight && !isHost;
        for (const button of all("[data-open]")) {
            button.hidden = !(news.offered || []).includes(button.dataset.open);
            button.setAttribute("aria-pressed", String(Boolean(sight) && sight.activity === button.dataset.open));
        }
        for (const table of all("[data-table]")) table.hidden = !sight || sight.activity !== table.dataset.table;
        for (const control of all("[data-while-open]")) control.hidden = !sight;
        one("[data-again]").hidden = !sight || !sight.isOver;
        one("[data-turn]").textContent = sight ? turn() : "";
        if (!sight) return;
        if (sight.strokes) drawAll(sight.strokes);
        if (sight.page !== undefined) showPage(sight.page);
        if (sight.squares) showSquares(sight.squares);
        if (sight.cards) showCards(sight.cards);
    });

    const turn = () => {
        if (sight.winner) return word(sight.winner === side ? "won" : "wonOther");
        if (sight.isOver) return sight.pairs ? `${word("over")} ${sight.pairs.child} : ${sight.pairs.adult}` : word("draw");
        if (!sight.turn) return "";
        return word(sight.turn === side ? "yourTurn" : "theirTurn");
    };

    for (const button of all("[data-open]")) {
        button.addEventListener("click", () => act({ open: { _0: button.dataset.open } }));
    }
    one("[data-close]").addEventListener("click", () => act({ close: {} }));
    one("[data-clear]").addEventListener("click", () => act({ clear: {} }));
    one("[data-again]").addEventListener("click", () => act({ again: {} }));

    // ---- Drawing: by finger, by mouse, or by arrow keys with the space bar as the pen ----
    const sheet = one("[data-sheet]");
    const lines = one("[data-lines]");
    const cross = one("[data-cross]");
    let pen = null;
    let at = [500, 500];

    const line = (stroke) => {
        const shape = document.createElementNS(svgName, "polyline");
        const points = stroke.points.length === 2 ? [...stroke.points, ...stroke.points] : stroke.points;
        shape.setAttribute("points", points.join(" "));
        shape.setAttribute("stroke", colours[stroke.colour]);
        shape.setAttribute("stroke-width", String(stroke.width * 8));
        return shape;
    };
    const drawAll = (strokes) => lines.replaceChildren(...strokes.map(line));
    const chosen = (name) => Number((one(`[name="${name}"]:checked`) || {}).value || 0);
    const begin = () => { pen = { colour: chosen("crayon"), width: chosen("thick") || 2, points: [...at] }; };
    const go = (to) => {
        at = to.map((value) => Math.min(1000, Math.max(0, Math.round(value))));
        cross.setAttribute("transform", `translate(${at[0]} ${at[1]})`);
        if (!pen) return;
        pen.points.push(...at);
        lines.append(line({ ...pen, points: pen.points.slice(-4) }));
        if (pen.points.length >= 120) { finish(); begin(); }
    };
    const finish = () => {
        if (pen) act({ stroke: { _0: pen } });
        pen = null;
    };
    const place = (event) => {
        const box = sheet.getBoundingClientRect();
        return [(event.clientX - box.left) / box.width * 1000, (event.clientY - box.top) / box.height * 1000];
    };
    sheet.addEventListener("pointerdown", (event) => {
        sheet.setPointerCapture(event.pointerId);
        go(place(event));
        begin();
    });
    sheet.addEventListener("pointermove", (event) => { if (pen && event.buttons) go(place(event)); });
    sheet.addEventListener("pointerup", finish);
    sheet.addEventListener("pointercancel", finish);
    const arrows = { ArrowLeft: [-25, 0], ArrowRight: [25, 0], ArrowUp: [0, -25], ArrowDown: [0, 25] };
    sheet.addEventListener("keydown", (event) => {
        if (event.key === " ") {
            event.preventDefault();
            if (pen) { finish(); } else { begin(); }
        } else if (arrows[event.key]) {
            event.preventDefault();
            go([at[0] + arrows[event.key][0], at[1] + arrows[event.key][1]]);
        }
    });
    sheet.addEventListener("blur", finish);
    one("[data-undo]").addEventListener("click", () => act({ undo: {} }));

    // ---- A picture story ----
    const pages = all("[data-page]");
    const showPage = (number) => {
        pages.forEach((page, index) => { page.hidden = index !== number; });
        one("[data-before]").disabled = number === 0;
        one("[data-next]").disabled = number === pages.length - 1;
    };
    one("[data-before]").addEventListener("click", () => { if (sight) act({ turnTo: { page: sight.page - 1 } }); });
    one("[data-next]").addEventListener("click", () => { if (sight) act({ turnTo: { page: sight.page + 1 } }); });

    // ---- Noughts and crosses: the child has crosses ----
    const squares = all("[data-square]");
    squares.forEach((square, index) => square.addEventListener("click", () => act({ place: { square: index } })));
    const showSquares = (marks) => squares.forEach((square, index) => {
        const mark = marks[index];
        square.textContent = mark === "child" ? "✕" : mark === "adult" ? "◯" : "";
        square.setAttribute("aria-label", `${index + 1}: ${word(mark ? `mark-${mark}` : "mark-none")}`);
    });

    // ---- Pairs ----
    const cards = all("[data-card]");
    cards.forEach((card, index) => card.addEventListener("click", () => act({ flip: { card: index } })));
    const showCards = (faces) => cards.forEach((card, index) => {
        const face = faces[index];
        const isUp = face !== null && face !== undefined;
        const template = one(`template[data-face="${isUp ? face : "back"}"]`);
        card.replaceChildren(template.content.cloneNode(true));
        card.setAttribute("aria-label", `${index + 1}: ${isUp ? template.dataset.name : word("faceDown")}`);
    });
})();
