//! The courier: posts beside the server what operations have queued.
//!
//! Operations run while the state is locked and cannot wait for the network, so [`run`] does, for
//! as long as the sandbox lives:
//!
//! ```text
//! take (locked) → post (unlocked, all at once) → settle (locked) → sleep until the next one is due
//! ```

use tokio::{sync::Notify, task::JoinSet};

use super::{delivery, trial};
use crate::{
    clock::{Clock, Moment},
    post::send,
    reply::Reply,
    service::Service,
};

/// Posts everything that is due, at once; gives the moment at which more will be.
pub(crate) async fn round(service: &Service) -> Option<Moment> {
    let posts = {
        let mut state = service.state();
        let posts = delivery::take(&mut state);
        state.commit();
        posts
    };
    let mut under_way = JoinSet::new();
    for (id, mut post) in posts {
        post.twice = service.is_doubled(&post.target);
        under_way.spawn(async move { (id, send(&post).await) });
    }
    while let Some(done) = under_way.join_next().await {
        if let Ok((id, answer)) = done {
            let mut state = service.state();
            delivery::settle(&mut state, id, &answer);
            state.commit();
        }
    }
    delivery::next_due(&service.state())
}

/// Delivers until dropped. `committed` is notified whenever an operation was carried out.
pub(crate) async fn run(service: &Service, clock: &Clock, committed: &Notify) {
    loop {
        let next = round(service).await;
        tokio::select! {
            () = committed.notified() => {}
            () = clock.sleep_until_any(next) => {}
        }
    }
}

/// Keeps the promise of `testCallback`: posts a test event now and completes the reply with what
/// the target answered.
pub(crate) async fn follow_up(service: &Service, reply: Reply) -> Reply {
    let post = trial::post(&service.state(), &reply);
    match post {
        Some(post) => trial::complete(reply, &send(&post).await),
        None => reply,
    }
}
