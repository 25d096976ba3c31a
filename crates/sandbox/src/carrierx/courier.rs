//! The courier: lets things happen when they are due, and posts the callbacks that they queue.
//!
//! Operations run while the state is locked and cannot wait for the network, so [`run`] does:
//!
//! ```text
//! timers, take (locked) → post (unlocked, all at once) → settle (locked) → sleep until the next timer
//! ```

use tokio::{sync::Notify, task::JoinSet};

use super::{outbox, timers};
use crate::{
    clock::{Clock, Moment},
    post::{Answer, Post, send, target},
    service::Service,
};

/// Delivers until dropped. `changed` is notified whenever an operation has changed something.
pub(crate) async fn run(service: &Service, clock: &Clock, changed: &Notify) {
    loop {
        let next = round(service).await;
        tokio::select! {
            () = changed.notified() => {}
            () = clock.sleep_until_any(next) => {}
        }
    }
}

/// Posts everything that is due, at once; gives the moment at which something happens next.
async fn round(service: &Service) -> Option<Moment> {
    let posts = {
        let mut state = service.state();
        timers::settle(&mut state);
        let posts = outbox::take(&mut state);
        state.commit();
        posts
    };
    let mut under_way = JoinSet::new();
    for (number, url, body) in posts {
        let post = target(&url).map(|target| Post {
            twice: service.is_doubled(&target),
            target,
            body,
            authorization: None,
        });
        under_way.spawn(async move { (number, answer(post).await) });
    }
    while let Some(done) = under_way.join_next().await {
        if let Ok((number, answer)) = done {
            let mut state = service.state();
            outbox::settle(&mut state, number, answer);
            state.commit();
        }
    }
    timers::next(&service.state())
}

async fn answer(post: Result<Post, &'static str>) -> Result<u16, String> {
    match send(&post?).await {
        Answer::Status { code, .. } => Ok(code),
        Answer::None { reason } => Err(reason),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;
    use crate::{Provider, carrierx::tables::CALLBACKS, json::record};

    /// The status of a callback once nothing more is done about it.
    fn status(service: &Service) -> String {
        let state = service.state();
        let callback = state.rows(CALLBACKS).last();
        callback.unwrap().text("status").unwrap().to_owned()
    }

    fn queue(service: &Service, url: String) {
        let mut state = service.state();
        let at = state.now();
        let body = record! { "status": "sent" };
        outbox::call_back(&mut state, "sms", Some(url), None, body, at);
        state.commit();
    }

    #[tokio::test]
    async fn what_was_queued_is_posted_and_its_answer_noted() {
        let clock = Clock::manual(0);
        let service = Service::new(Provider::CarrierX, &clock).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        queue(&service, format!("http://{address}/sms"));

        let target = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"}") {
                assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
            }
            let answer = b"HTTP/1.1 204 No Content\r\n\r\n";
            stream.write_all(answer).await.unwrap();
            String::from_utf8(request).unwrap()
        };
        let (_, request) = tokio::join!(round(&service), target);
        assert!(request.starts_with("POST /sms HTTP/1.1\r\n"), "{request}");
        assert!(request.ends_with(r#"{"status":"sent"}"#), "{request}");
        assert_eq!(status(&service), "delivered: 204");
    }

    #[tokio::test]
    async fn a_target_that_is_not_there_is_noted() {
        let clock = Clock::manual(0);
        let service = Service::new(Provider::CarrierX, &clock).unwrap();
        let gone = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = gone.local_addr().unwrap();
        drop(gone);
        queue(&service, format!("http://{address}/sms"));
        round(&service).await;
        assert!(
            status(&service).starts_with("failed: "),
            "{}",
            status(&service)
        );
    }

    #[tokio::test]
    async fn what_is_due_happens_without_a_request() {
        let clock = Clock::manual(1_767_225_600);
        let service = Service::new(Provider::CarrierX, &clock).unwrap();
        let due = clock.now().plus(Duration::from_secs(5));
        {
            let mut state = service.state();
            timers::at(&mut state, due, "message sent", "nobody's");
            state.commit();
        }
        assert_eq!(round(&service).await, Some(due));
        clock.advance(Duration::from_secs(5));
        assert_eq!(round(&service).await, None);
    }
}
