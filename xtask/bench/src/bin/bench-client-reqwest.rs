//! Our client over reqwest.

use bench::BoxError;
use bench::stacks::client::{get, over_reqwest};

fn main() -> Result<(), BoxError> {
    bench::block_on(async |run| {
        let client = over_reqwest(&run.base_url)?;
        for _ in 0..run.calls {
            get(&client).await?;
        }
        Ok(())
    })
}
