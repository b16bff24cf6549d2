"""Recalculates workbooks hard in LibreOffice and prints the cells asked for as JSON, one line a workbook.

Started by libre-office.ts as: recalculate.py <port>; reads lines {"file", "sheets", "again"} from stdin.
With "again" the workbook is also saved as .xlsx, opened again, recalculated, and its cells are printed as well.
With "time" it is recalculated three times more, and the shortest time is printed.
"""
import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    url = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    limit = time.monotonic() + 240
    while True:
        try:
            context = resolver.resolve(url)
            break
        except Exception:
            if time.monotonic() > limit:
                raise
            time.sleep(0.2)
    return context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context
    )


def open_file(desktop, path):
    url = uno.systemPathToFileUrl(path)
    return desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))


def read(document, names):
    document.calculateAll()
    found = {}
    for name in names:
        sheet = document.Sheets.getByName(name)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        row, column = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn
        area = sheet.getCellRangeByPosition(0, 0, column, row)
        found[name] = [list(cells) for cells in area.getDataArray()]
    return found


def recalculation(document):
    started = time.monotonic()
    document.calculateAll()
    return time.monotonic() - started


def answer(desktop, asked):
    started = time.monotonic()
    document = open_file(desktop, asked["file"])
    if document is None:
        return {"first": {}, "elapsed": time.monotonic() - started}
    result = {"first": read(document, asked["sheets"])}
    if asked.get("again"):
        again = asked["file"][: -len(".xlsx")] + ".again.xlsx"
        document.storeToURL(
            uno.systemPathToFileUrl(again),
            (prop("FilterName", "Calc MS Excel 2007 XML"),),
        )
        document.close(True)
        document = open_file(desktop, again)
        result["again"] = read(document, asked["sheets"])
        os.remove(again)
    if asked.get("time"):
        result["seconds"] = min(recalculation(document) for _ in range(3))
    document.close(True)
    result["elapsed"] = time.monotonic() - started
    return result


def main():
    desktop = connect(sys.argv[1])
    for line in sys.stdin:
        print(json.dumps(answer(desktop, json.loads(line))), flush=True)
    try:
        desktop.terminate()
    except Exception:
        pass


main()
