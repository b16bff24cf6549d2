// npm run columns [-- count seed]: random columns through src/numbers against BigInts alone.
import { checkColumns } from "./columns";

const [count = 1_000_000, seed = 20_200_617] = process.argv.slice(2).map(Number);
console.log(checkColumns(count, seed));
