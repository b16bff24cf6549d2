import { checkedXml } from "../zip/checked-xml";
import { ZipRefused } from "../zip/refusal";
import { textOfPart } from "../zip/text-of-part";
import { readZip, unpack } from "../zip/zip-reading";

const IS_XML = /\.(?:xml|rels)$/i;

/** The name of the first part of a file that is no well-formed XML, as Excel asks of each that it reads; null where all are. */
export async function malformedPart(bytes: Uint8Array): Promise<string | null> {
  for (const part of readZip(bytes)) {
    if (!IS_XML.test(part.name)) continue;
    try {
      checkedXml(textOfPart(await unpack(part)));
    } catch (error) {
      if (!(error instanceof ZipRefused)) throw error;
      return part.name;
    }
  }
  return null;
}
