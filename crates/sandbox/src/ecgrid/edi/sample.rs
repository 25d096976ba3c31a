//! A test file: the smallest interchange that routing, manifests and a partner's parser accept.

/// Functional groups of the usual transaction sets.
const GROUPS: [(&str, &str); 12] = [
    ("810", "IN"),
    ("820", "RA"),
    ("824", "AG"),
    ("832", "SC"),
    ("846", "IB"),
    ("850", "PO"),
    ("852", "PD"),
    ("855", "PR"),
    ("856", "SH"),
    ("860", "PC"),
    ("940", "OW"),
    ("997", "FA"),
];

/// An interchange with one transaction set of three digits. Parties are qualifier and identifier;
/// `at` is `2026-02-12T09:15:00Z`.
pub(in crate::ecgrid) fn test_file(
    from: [&str; 2],
    to: [&str; 2],
    set: &str,
    control: i64,
    at: &str,
) -> String {
    let digits: String = at.chars().filter(char::is_ascii_digit).collect();
    let (date, time) = (
        digits.get(..8).unwrap_or_default(),
        digits.get(8..12).unwrap_or_default(),
    );
    let short_date = date.get(2..).unwrap_or_default();
    let group = GROUPS
        .iter()
        .find(|(known, _)| *known == set)
        .map_or("ZZ", |(_, group)| group);
    let control = control.rem_euclid(1_000_000_000);
    let [[from_qualifier, from], [to_qualifier, to]] = [from, to];
    format!(
        "ISA*00*{blank:10}*00*{blank:10}*{from_qualifier:2.2}*{from:15.15}*{to_qualifier:2.2}*{to:15.15}\
         *{short_date}*{time}*^*00501*{control:09}*0*T*>~\
         GS*{group}*{from}*{to}*{date}*{time}*{control}*X*005010~\
         ST*{set}*0001~SE*2*0001~GE*1*{control}~IEA*1*{control:09}~",
        blank = "",
    )
}
