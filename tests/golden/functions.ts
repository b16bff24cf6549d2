import { buildFunctions } from "../functions/built-functions";
import type { Group } from "./output";

/** functions.json in both languages, as the build makes it. */
export const functionGroup: Group = {
  name: "functions",
  outputs: async () => {
    const { metadata, metadataEnglish } = await buildFunctions("development");
    return [
      { name: "functions.json", text: metadata },
      { name: "functions.en-us.json", text: metadataEnglish },
    ];
  },
};
