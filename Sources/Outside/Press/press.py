"""Makes PDFs out of HTML for the Stepping Stone that started it, and ends when that does.

It reads orders from its standard input and answers on what was its standard output: each order is a length of
four bytes, a head of that many bytes in JSON, then the HTML and the attached files whose lengths the head
tells. Each answer is a letter, a length of four bytes, and that many bytes. It opens no file and no connection
for a document: what a page names beside `data:` is as if it were not there.
"""
import ctypes
import io
import json
import logging
import os
import queue
import resource
import struct
import sys
import threading

READY, PAPER, NO_MEMORY, WRONG, OFF = b"R", b"P", b"M", b"E", b"X"


def answer(channel, kind, body=b""):
    channel.write(kind + struct.pack(">I", len(body)) + body)
    channel.flush()


def own_channel():
    """What was the standard output, which nothing else can write to by mistake."""
    channel = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (1, 2):
        os.dup2(nothing, number)
    return channel


def take_rights(limits):
    """Little memory, no file that grows, no core, no new rights, no network, nobody's rights."""
    resource.setrlimit(resource.RLIMIT_AS, (limits["memoryBytes"],) * 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    system = ctypes.CDLL(None)
    no_new_privileges, new_network, new_user = 38, 0x40000000, 0x10000000
    system.prctl(no_new_privileges, 1, 0, 0, 0)
    if os.geteuid() == 0:
        system.unshare(new_network)
        os.setgroups([])
        os.setgid(limits["user"])
        os.setuid(limits["user"])
    else:
        # Where the machine forbids it, nothing asks for the network all the same.
        system.unshare(new_user | new_network)


def allow_work(seconds):
    """The system ends this process where one paper takes more work than that."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


def read_orders(source, orders):
    """Runs beside the work, so that an end of the input is seen at once, and ends everything."""
    def read(count):
        content = source.read(count)
        if len(content) < count:
            os._exit(0)
        return content

    while True:
        head = json.loads(read(struct.unpack(">I", read(4))[0]))
        html = read(head["htmlBytes"]).decode("utf-8", "replace")
        orders.put((head, html, [read(one["bytes"]) for one in head["attachments"]]))


class Press:
    """WeasyPrint, with its fonts looked up once."""

    def __init__(self):
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration

        class OnlyInline(weasyprint.urls.URLFetcher):
            def fetch(self, url, headers=None):
                if url[:5].lower() != "data:":
                    raise ValueError("a paper is made of what it brings")
                return super().fetch(url, headers)

        logging.disable(logging.CRITICAL)
        self.weasyprint = weasyprint
        self.fetcher = OnlyInline(allowed_protocols=["data"])
        self.fonts = FontConfiguration()

    def paper(self, head, html, contents):
        files = [
            self.weasyprint.Attachment(
                file_obj=io.BytesIO(content), name=one["name"], description=one["description"])
            for one, content in zip(head["attachments"], contents)]
        document = self.weasyprint.HTML(string=html, url_fetcher=self.fetcher).render(
            font_config=self.fonts)
        # Of what the page says of itself nothing stays but what the order says.
        document.metadata = type(document.metadata)(title=head["title"], lang=head["language"])
        types = [one["mediaType"] for one in head["attachments"]]
        return document.write_pdf(
            pdf_variant="pdf/ua-1", attachments=files, finisher=lambda _, pdf: finish(pdf, types))


def finish(pdf, types):
    """Says of attached files what they are, and nothing of when and with what anything was made."""
    import pydyf

    types, associated = iter(types), pydyf.Array()
    for one in pdf.objects:
        extra = getattr(one, "extra", None)
        if isinstance(extra, dict) and extra.get("Type") == "/EmbeddedFile":
            extra["Subtype"] = "/" + next(types).replace("/", "#2f").replace("+", "#2b")
            for name in ("CreationDate", "ModDate"):
                extra["Params"].pop(name, None)
        if isinstance(one, dict) and one.get("Type") == "/Filespec":
            one["AFRelationship"] = "/Data"
            associated.append(one.reference)
    if associated:
        pdf.catalog["AF"] = associated


# A picture of one dot, so that what reads pictures is there before rights are taken away.
DOT = ("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAA"
       "AABJRU5ErkJggg==")
SAMPLE = f"<html lang=en><h1>Sample</h1><p><b>A</b> <i>b</i> \u0627 \u05d0 \U0001f600<img src='{DOT}' alt=''>"


def main():
    limits = json.loads(sys.argv[1])
    channel = own_channel()
    try:
        press = Press()
        press.paper({"title": "", "language": "en", "attachments": []}, SAMPLE, [])
    except Exception as problem:
        # What it was not able to load, or what that was missing.
        answer(channel, OFF, str(problem).split("\n")[0][:500].encode())
        return
    take_rights(limits)
    orders = queue.Queue()
    source = sys.stdin.buffer
    threading.Thread(target=read_orders, args=(source, orders), daemon=True).start()
    answer(channel, READY, press.weasyprint.__version__.encode())
    while True:
        order = orders.get()
        allow_work(limits["workSeconds"])
        try:
            paper = press.paper(*order)
        except MemoryError:
            answer(channel, NO_MEMORY)
            return
        except Exception as problem:
            # Only its kind: what it says may quote the paper.
            answer(channel, WRONG, type(problem).__name__.encode())
            continue
        answer(channel, PAPER, paper)


main()
