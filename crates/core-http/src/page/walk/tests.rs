//! Walks against servers of every temper.

use super::*;

static BY_PAGE: Paging = Paging::by_number("pageNo", "recordsPerPage")
    .in_body()
    .max_size(500);
static BY_OFFSET: Paging = Paging::by_offset("offset", "limit").max_size(1000);
static BY_CURSOR: Paging = Paging::by_row("after", "limit", "dr_sid");

/// A server with rows `0..rows` and habits.
#[derive(Debug, Clone, Copy)]
struct Server {
    rows: u64,
    /// The largest page it sends, whatever is asked for.
    cap: u64,
    total: bool,
    /// What it says about more rows, given the truth.
    has_more: fn(bool) -> Option<bool>,
    link: bool,
}

const SILENT: Server = Server {
    rows: 0,
    cap: 100,
    total: false,
    has_more: |_| None,
    link: false,
};

impl Server {
    fn page(&self, walk: &Walk) -> (std::ops::Range<u64>, Seen) {
        let size = u64::from(walk.size().unwrap_or(10)).min(self.cap);
        let start = match (walk.paging().style, walk.position().unwrap()) {
            (PageStyle::PageNumber { .. }, Position::Number(page)) => (page - 1) * size,
            (_, Position::Number(offset)) => *offset,
            (_, Position::After(None)) => 0,
            (_, Position::After(Some(id))) => id.parse::<u64>().unwrap() + 1,
        };
        let rows = start.min(self.rows)..(start + size).min(self.rows);
        let more = rows.end < self.rows;
        let seen = Seen {
            rows: rows.end - rows.start,
            total: self.total.then_some(self.rows),
            has_more: (self.has_more)(more),
            next: (self.link && more)
                .then(|| format!("https://elsewhere.example/list?limit=7&offset={}", rows.end)),
            cursor: rows.clone().next_back().map(|last| last.to_string()),
            fingerprint: Some(rows.start * 1_000_003 + rows.end),
            alike: false,
        };
        (rows, seen)
    }
}

/// All rows that a walk delivers, and the requests it took.
fn walk(server: Server, mut walk: Walk) -> Result<(Vec<u64>, u64), String> {
    let (mut rows, mut requests) = (Vec::new(), 0);
    while walk.position().is_some() {
        requests += 1;
        assert!(requests < 1_000, "the walk does not end: {walk:?}");
        let (delivered, seen) = server.page(&walk);
        rows.extend(delivered);
        walk.advance(seen)?;
    }
    Ok((rows, requests))
}

#[test]
fn every_row_comes_once_whatever_the_server_says() {
    let answers: [fn(bool) -> Option<bool>; 4] =
        [|_| None, |_| Some(true), Some, |more| more.then_some(true)];
    for paging in [&BY_PAGE, &BY_OFFSET, &BY_CURSOR] {
        for rows in [0, 1, 9, 10, 11, 20, 95, 100, 250] {
            for cap in [1, 7, 10, 1000] {
                for has_more in answers {
                    for (total, link) in
                        [(false, false), (true, false), (false, true), (true, true)]
                    {
                        let server = Server {
                            rows,
                            cap,
                            total,
                            has_more,
                            link,
                        };
                        let mut start = Walk::new(paging);
                        start.set_size(25);
                        let (seen, _) = walk(server, start).unwrap();
                        assert_eq!(seen, (0..rows).collect::<Vec<_>>(), "{server:?} {paging:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn no_more_requests_than_the_reply_makes_necessary() {
    let requests = |server| walk(server, Walk::new(&BY_OFFSET)).unwrap().1;
    // Nothing is said: the empty page is the end.
    assert_eq!(requests(Server { rows: 15, ..SILENT }), 3);
    assert_eq!(
        requests(Server {
            rows: 15,
            total: true,
            ..SILENT
        }),
        2
    );
    assert_eq!(
        requests(Server {
            rows: 15,
            has_more: Some,
            ..SILENT
        }),
        2
    );
    assert_eq!(requests(Server { rows: 0, ..SILENT }), 1);
    // A server that always says there is more is asked once too often, no more.
    assert_eq!(
        requests(Server {
            rows: 15,
            total: true,
            has_more: |_| Some(true),
            ..SILENT
        }),
        3
    );
}

#[test]
fn a_total_behind_a_cursor_is_not_believed() {
    let mut walk = Walk::new(&BY_CURSOR);
    let page = |cursor: &str, total| Seen {
        rows: 10,
        total: Some(total),
        cursor: Some(cursor.to_owned()),
        ..Seen::default()
    };
    walk.advance(page("a", 25)).unwrap();
    walk.advance(page("b", 15)).unwrap();
    assert_eq!(
        walk.position(),
        Some(&Position::After(Some("b".to_owned())))
    );
}

#[test]
fn a_repeated_page_is_an_error_and_leaves_the_walk_where_it_was() {
    let mut walk = Walk::new(&BY_PAGE);
    let page = Seen {
        rows: 25,
        fingerprint: Some(7),
        ..Seen::default()
    };
    walk.advance(page.clone()).unwrap();
    assert_eq!(
        walk.advance(page).unwrap_err(),
        "the server sent the same 25 rows twice in a row instead of the next page; if the rows \
         are merely alike, ask for larger pages"
    );
    assert_eq!(walk.position(), Some(&Position::Number(2)));
}

/// Feeds a walk the pages with these fingerprints, over and over, until it ends.
fn around(paging: &'static Paging, cycle: &[u64]) -> (usize, String) {
    let mut walk = Walk::new(paging);
    for (taken, fingerprint) in cycle.iter().cycle().take(100).enumerate() {
        let page = Seen {
            rows: 10,
            cursor: Some(format!("row {fingerprint}")),
            fingerprint: Some(*fingerprint),
            ..Seen::default()
        };
        if let Err(why) = walk.advance(page) {
            return (taken, why);
        }
    }
    panic!("the walk does not end: {walk:?}");
}

#[test]
fn a_server_that_goes_round_in_circles_is_found_out_whatever_their_length() {
    for paging in [&BY_PAGE, &BY_OFFSET, &BY_CURSOR] {
        for length in 1..=20_usize {
            let cycle: Vec<u64> = (0..length as u64).collect();
            let (taken, why) = around(paging, &cycle);
            // The page to compare with is at most as far in as the next power of two.
            let bound = length.next_power_of_two() + 2 * length;
            assert!(
                taken <= bound,
                "{taken} pages for a circle of {length}: {why}"
            );
        }
    }
    let (_, why) = around(&BY_PAGE, &[1, 2]);
    assert_eq!(
        why,
        "the server sent the same 10 rows as 2 pages before instead of the next page; if the \
         rows are merely alike, ask for larger pages"
    );
    let (_, why) = around(&BY_CURSOR, &[1, 2, 3]);
    assert_eq!(
        why,
        "the server's next page is after the same row as 3 pages before"
    );
}

#[test]
fn a_circle_may_begin_late() {
    let pages = (0..13).chain((13..16).cycle());
    let mut walk = Walk::new(&BY_PAGE);
    let taken = pages
        .take(100)
        .take_while(|page| {
            let page = Seen {
                rows: 10,
                fingerprint: Some(*page),
                ..Seen::default()
            };
            walk.advance(page).is_ok()
        })
        .count();
    assert!((16..=32).contains(&taken), "{taken}");
}

/// Rows without identifiers, such as rates: pages of them are the same and are
/// not repeated.
#[test]
fn pages_that_merely_look_the_same_are_not_repeated_when_the_reply_moves_on() {
    let mut walk = Walk::new(&BY_OFFSET);
    for offset in 1..=40 {
        let page = Seen {
            rows: 1,
            next: Some(format!("/rates?offset={offset}")),
            fingerprint: Some(7),
            ..Seen::default()
        };
        walk.advance(page).unwrap();
    }
    assert_eq!(walk.position(), Some(&Position::Number(40)));

    // One and the same row, and a total that says how often.
    for paging in [&BY_PAGE, &BY_OFFSET] {
        let mut walk = Walk::new(paging);
        for _ in 0..40 {
            let page = Seen {
                rows: 1,
                total: Some(40),
                fingerprint: Some(7),
                alike: true,
                ..Seen::default()
            };
            walk.advance(page).unwrap();
        }
        assert_eq!(walk.position(), None);
    }
}

/// A total alone does not say that the server has read the position: rows that
/// can be told apart would come several times over.
#[test]
fn a_total_does_not_excuse_the_same_rows_again() {
    let mut walk = Walk::new(&BY_PAGE);
    let page = Seen {
        rows: 10,
        total: Some(40),
        fingerprint: Some(7),
        ..Seen::default()
    };
    walk.advance(page.clone()).unwrap();
    walk.advance(page).unwrap_err();
}

#[test]
fn a_link_gives_the_position_and_nothing_else() {
    let mut walk = Walk::new(&BY_OFFSET);
    let page = |next: &str| Seen {
        rows: 10,
        next: Some(next.to_owned()),
        ..Seen::default()
    };
    walk.advance(page("https://evil.example/other?limit=5&offset=40#top"))
        .unwrap();
    assert_eq!(walk.position(), Some(&Position::Number(40)));
    walk.advance(page("https://evil.example/without-a-position"))
        .unwrap();
    assert_eq!(walk.position(), Some(&Position::Number(50)));
    assert_eq!(
        walk.advance(page("/list?offset=50")).unwrap_err(),
        "the server's next page (offset 50) is not behind this one (offset 50)"
    );

    let mut walk = Walk::new(&BY_CURSOR);
    walk.advance(page("/list?after=a%2Fb+c")).unwrap();
    assert_eq!(
        walk.position(),
        Some(&Position::After(Some("a/b c".to_owned())))
    );
    assert_eq!(
        walk.advance(page("/list?after=a%2Fb%20c")).unwrap_err(),
        "the server's next page is after the same row as this one"
    );
}

#[test]
fn a_page_that_cannot_be_continued_says_so() {
    let page = Seen {
        rows: 1,
        ..Seen::default()
    };
    assert_eq!(
        Walk::new(&BY_CURSOR).advance(page).unwrap_err(),
        "the page does not say what to continue after: \
         neither a next link nor an identifier of its last row"
    );
}

#[test]
fn a_walk_goes_on_from_its_token() {
    for paging in [&BY_PAGE, &BY_OFFSET, &BY_CURSOR] {
        let server = Server {
            rows: 95,
            total: true,
            cap: 7,
            ..SILENT
        };
        let mut first = Walk::new(paging);
        first.set_size(5);
        let (mut rows, seen) = server.page(&first);
        first.advance(seen).unwrap();

        let token = first.token("list".to_owned()).unwrap().to_string();
        let mut second = Walk::new(paging);
        second.set_size(20);
        second.resume("list", &token.parse().unwrap()).unwrap();
        assert_eq!(second.size(), Some(5));
        let (rest, _) = walk(server, second).unwrap();
        assert!(rows.by_ref().chain(rest).eq(0..95), "{paging:?}");
    }
}

/// Links and tokens come from outside: the largest number they may name has no
/// successor.
#[test]
fn a_position_beyond_all_numbers_is_an_error() {
    let page = |next: Option<&str>| Seen {
        rows: 10,
        next: next.map(str::to_owned),
        ..Seen::default()
    };
    let mut walk = Walk::new(&BY_OFFSET);
    walk.advance(page(Some("/list?offset=18446744073709551615")))
        .unwrap();
    assert_eq!(
        walk.advance(page(None)).unwrap_err(),
        "no page can follow offset 18446744073709551615: \
         the server's link or the resume token is wrong"
    );
    assert_eq!(walk.position(), Some(&Position::Number(u64::MAX)));

    for (paging, token, why) in [
        (
            &BY_PAGE,
            "v1.list.n18446744073709551615.0.5",
            "no page can follow pageNo 18446744073709551615: \
             the server's link or the resume token is wrong",
        ),
        (
            &BY_OFFSET,
            "v1.list.n18446744073709551610.0.5",
            "no page can follow offset 18446744073709551610: \
             the server's link or the resume token is wrong",
        ),
        (
            &BY_PAGE,
            "v1.list.n3.18446744073709551615.5",
            "no row can follow the first 18446744073709551615: \
             the resume token or the position asked for is wrong",
        ),
    ] {
        let mut walk = Walk::new(paging);
        walk.resume("list", &token.parse().unwrap()).unwrap();
        let before = walk.position().cloned();
        assert_eq!(walk.advance(page(None)).unwrap_err(), why, "{token}");
        assert_eq!(walk.position().cloned(), before);
    }
}

#[test]
fn a_token_of_another_list_is_refused() {
    let token = Walk::new(&BY_PAGE).token("a/one".to_owned()).unwrap();
    assert_eq!(
        Walk::new(&BY_PAGE).resume("a/two", &token).unwrap_err(),
        "the resume token is of the list a/one, not of a/two"
    );
    assert_eq!(
        Walk::new(&BY_CURSOR).resume("a/one", &token).unwrap_err(),
        "the resume token is of another way to page through a/one"
    );
    let mut done = Walk::new(&BY_PAGE);
    done.advance(Seen::default()).unwrap();
    assert_eq!(done.token("a/one".to_owned()), None);
}

#[test]
fn the_documented_maximum_bounds_the_size() {
    let mut walk = Walk::new(&BY_PAGE);
    for (asked, sent) in [(0, 1), (25, 25), (10_000, 500)] {
        walk.set_size(asked);
        assert_eq!(walk.size(), Some(sent));
    }
}
