//! Plain hyper-util.

use bench::stacks::hyper::{client, get};
use bench::{BoxError, PATH};

fn main() -> Result<(), BoxError> {
    bench::block_on(async |run| {
        let client = client();
        let url = format!("{}{PATH}", run.base_url);
        for _ in 0..run.calls {
            get(&client, &url).await?;
        }
        Ok(())
    })
}
