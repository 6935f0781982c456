"""Free-trade zones and their parts: 浙江自贸试验区杭州片区萧山区块, 自贸试验区郑州片区, 自贸试验区杭州联动创新区临空片区."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Word
from schemas.entity import EntityKind

TRADE_ZONE = re.compile(
    "(?:自由贸易试验区|自贸试验区|自贸区)(?=(?P<area>[一-龥]{2,12}?片区)?(?P<block>[一-龥]{2,6}?区块)?)"
)
STATE = re.compile("中国\\([一-龥]{2,8}\\)$")


def find_trade_zones(scan: Scan) -> Iterator[Candidate]:
    """Zones that name a free-trade zone and a part of it, or its province in front."""
    for match in TRADE_ZONE.finditer(scan.text):
        start = _place_start(scan, match.start())
        end = _parts_end(scan, match)
        if start < match.start() or end > match.end():
            yield Candidate(start, end, EntityKind.ZONE, 1, (), "grammar:zone-trade")


def _place_start(scan: Scan, position: int) -> int:
    state = STATE.search(scan.text, max(0, position - 12), position)
    if state is not None:
        return state.start()
    name = scan.name_ends.get(position)
    return name.start if name is not None and name.rows else position


def _parts_end(scan: Scan, match: re.Match[str]) -> int:
    """The end of the parts behind the zone, as far as no verb stands in them."""
    end = match.end()
    for part in (match["area"], match["block"]):
        if part and not _holds_cut(scan, end, end + len(part)):
            end += len(part)
    return end


def _holds_cut(scan: Scan, start: int, end: int) -> bool:
    return any(
        at in scan.starts and scan.starts[at].word in (Word.CUT, Word.JOIN) for at in range(start, end)
    )
