"""The large regions of the United Nations (M49), for organisations that are counted without their country."""

AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA, INTERNATIONAL = "002", "019", "142", "150", "009", "001"
REGIONS = (AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA)

_COUNTRIES = {
    AFRICA: "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR "
    "MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
    AMERICAS: "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY "
    "LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
    ASIA: "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY "
    "NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
    EUROPE: "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC "
    "MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    OCEANIA: "AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS",
}  # fmt: skip
_REGION = {country: region for region, countries in _COUNTRIES.items() for country in countries.split()}


def region(country: str) -> str:
    """Of a country's code; what belongs to no country belongs to no region either."""
    return _REGION.get(country, INTERNATIONAL)
