//! One exchange on the network: read the request, meet a fault, answer or hang up, remember it.

use std::{
    hash::{BuildHasher, RandomState},
    net::SocketAddr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use http::{HeaderValue, Response, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use tokio::sync::broadcast;

use crate::{
    body::ReplyBody,
    clock::{Clock, wall_sleep},
    control,
    faults::{Effect, Plan, Target},
    hosts::Hosts,
    journal::{Event, Events, Exchange, Filter, MAX_STREAMS, Message, QUEUE, Ring},
    json::Record,
    provider::{Provider, Rejection},
    reply::Reply,
    service::{Body, Received, Service},
};

/// The connection is to be closed without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection is closed on purpose")]
pub(crate) struct HangUp;

/// What the connections of one sandbox share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) services: [Service; 3],
    pub(crate) clock: Clock,
    pub(crate) address: SocketAddr,
    /// The names it answers to.
    pub(crate) hosts: Hosts,
    pub(crate) max_body: usize,
    /// How long a client may take for the head of a request, and then for its body.
    pub(crate) patience: Duration,
    /// What every reset adds to the records the sandbox is built with.
    pub(crate) seeds: Vec<Record>,
    faults: Arc<Mutex<Plan>>,
    journal: Mutex<Ring>,
    news: broadcast::Sender<Event>,
    /// Tells this run from others at the same address.
    run: u64,
    exchanges: AtomicU64,
}

impl Shared {
    pub(crate) fn new(
        services: [Service; 3],
        clock: Clock,
        (address, hosts): (SocketAddr, Hosts),
        [max_body, journal]: [usize; 2],
        patience: Duration,
        seeds: Vec<Record>,
        faults: Arc<Mutex<Plan>>,
    ) -> Self {
        Self {
            services,
            clock,
            address,
            hosts,
            max_body,
            patience,
            seeds,
            faults,
            journal: Mutex::new(Ring::new(journal)),
            news: broadcast::Sender::new(QUEUE),
            // The standard library's only randomness; no two runs get the same.
            run: RandomState::new().hash_one(std::process::id()),
            exchanges: AtomicU64::new(0),
        }
    }

    pub(crate) fn service(&self, provider: Provider) -> &Service {
        &self.services[provider as usize]
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Plan> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Ring> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, exchange: Exchange) {
        let exchange = Arc::new(exchange);
        let mut journal = self.journal();
        journal.push(Arc::clone(&exchange));
        // Told under the lock, so that a reader who opens a stream misses none and sees none twice.
        // Nobody listening is no error, and nobody is waited for.
        let _ = self.news.send(Event::Entry(exchange));
    }

    pub(crate) fn clear_journal(&self) {
        let mut journal = self.journal();
        journal.clear();
        let _ = self.news.send(Event::Cleared);
    }

    /// The journal as it grows, behind what it holds already when the filter has `since`; `None`
    /// when too many streams are open.
    pub(crate) fn follow(&self, filter: Filter) -> Option<ReplyBody> {
        let journal = self.journal();
        if self.news.receiver_count() >= MAX_STREAMS {
            return None;
        }
        let held = journal
            .iter()
            .filter(|exchange| filter.since.is_some() && filter.fits(exchange))
            .cloned()
            .collect();
        let events = Events::new(filter, self.run, held, self.news.subscribe());
        drop(journal);
        Some(ReplyBody::events(events))
    }

    /// Streams would hold a stopping server up.
    pub(crate) fn end_streams(&self) {
        let _ = self.news.send(Event::End);
    }

    /// Answers one request, or hangs up.
    pub(crate) async fn exchange(
        &self,
        request: http::Request<Incoming>,
    ) -> Result<Response<ReplyBody>, HangUp> {
        let received = self.receive(request).await?;
        let Some(provider) = Provider::of_path(&received.path) else {
            return Ok(control::answer(self, &received));
        };
        self.emulate(provider, &received).await
    }

    async fn receive(&self, request: http::Request<Incoming>) -> Result<Received, HangUp> {
        let (head, body) = request.into_parts();
        let host = head
            .headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok());
        let origin = format!(
            "http://{}",
            host.map_or_else(|| self.address.to_string(), str::to_owned)
        );
        let promised = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
        let body = tokio::select! {
            // Nobody waits for what would be refused anyway.
            () = std::future::ready(()), if promised > self.max_body => Body::TooLarge { limit: self.max_body },
            read = Limited::new(body, self.max_body).collect() => match read {
                Ok(body) => Body::Whole(body.to_bytes()),
                Err(error) if error.is::<LengthLimitError>() => Body::TooLarge { limit: self.max_body },
                Err(_) => return Err(HangUp),
            },
            () = wall_sleep(self.patience) => return Err(HangUp),
        };
        Ok(Received {
            method: head.method,
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            origin,
            body,
        })
    }

    async fn emulate(
        &self,
        provider: Provider,
        received: &Received,
    ) -> Result<Response<ReplyBody>, HangUp> {
        let service = self.service(provider);
        let operation = service
            .operation(received)
            .map(|operation| operation.id.as_str());
        let target = Target {
            provider,
            operation,
            method: received.method.as_str(),
            path: &received.path,
        };
        // Faults are meant for those who may come in.
        let foreign = self.hosts.check(&received.headers).err();
        let effect = match foreign {
            None => self.faults().strike(target),
            Some(_) => None,
        };

        let mut exchange = Exchange {
            id: self.exchanges.fetch_add(1, Ordering::Relaxed) + 1,
            at: self.clock.now(),
            provider: Some(provider),
            operation: operation.map(str::to_owned),
            method: received.method.clone(),
            path: received.path.clone(),
            query: received.query.clone(),
            request: Message::new(&received.headers, &received.body.bytes()),
            status: None,
            reply: Message::default(),
            fault: effect.as_ref().map(Effect::name),
            committed: false,
            took: Duration::ZERO,
        };
        let started = exchange.at.unix_millis();
        let took = || {
            let millis = self.clock.now().unix_millis().saturating_sub(started);
            Duration::from_millis(u64::try_from(millis).unwrap_or_default())
        };
        match &effect {
            Some(Effect::Delay(by)) => self.clock.sleep(*by).await,
            Some(Effect::DropBeforeCommit) => {
                self.remember(exchange);
                return Err(HangUp);
            }
            _ => {}
        }
        let excess = received.excess();
        let rejection = match (&foreign, &excess) {
            (Some(told), _) => Some(Rejection::ForeignHost { told }),
            (None, Some((status, told))) => Some(Rejection::HeadTooLarge {
                status: *status,
                told,
            }),
            (None, None) => {
                let status = effect.as_ref().and_then(Effect::status);
                status.map(|status| Rejection::Fault { status })
            }
        };
        let mut reply = match rejection {
            Some(rejection) => service.reject(&rejection),
            None => {
                let (reply, done) = service.answer(received, effect.as_ref());
                exchange.committed = done;
                if done {
                    service.follow_up(operation, reply).await
                } else {
                    reply
                }
            }
        };
        exchange.took = took();
        if effect == Some(Effect::DropAfterCommit) {
            self.remember(exchange);
            return Err(HangUp);
        }
        let mut spoiled = None;
        if let Some(effect) = &effect {
            reply = effect.dress(reply, &self.clock);
            spoiled = Some(effect.spoil(&mut reply, &self.clock));
        }
        if let Ok(id) = HeaderValue::from_str(&format!("sandbox-{:06}", exchange.id)) {
            reply.headers.insert("x-request-id", id);
        }
        exchange.status = Some(reply.status.as_u16());
        exchange.reply = Message::new(&reply.headers, &reply.body);
        self.remember(exchange);
        Ok(response(reply, spoiled))
    }
}

fn response(reply: Reply, body: Option<ReplyBody>) -> Response<ReplyBody> {
    let body = body.unwrap_or_else(|| ReplyBody::whole(reply.body));
    let mut response = Response::new(body);
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    response
}
