//! Our client over hyper-util.

use bench::BoxError;
use bench::stacks::client::{get, over_hyper};

fn main() -> Result<(), BoxError> {
    bench::block_on(async |run| {
        let client = over_hyper(&run.base_url)?;
        for _ in 0..run.calls {
            get(&client).await?;
        }
        Ok(())
    })
}
