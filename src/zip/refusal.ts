/** Why a package is not read. */
export type ZipRefusal =
  | { readonly kind: "encrypted" }
  | { readonly kind: "broken-zip" }
  | { readonly kind: "too-many-parts" }
  | { readonly kind: "expands-too-much" }
  /** Document types, paths out of the file, two parts of one name. */
  | { readonly kind: "suspicious" }
  | { readonly kind: "unreadable" };

/** Thrown while a package is unpacked, or its XML is looked at. */
export class ZipRefused extends Error {
  constructor(readonly reason: ZipRefusal) {
    super(`not unpacked: ${reason.kind}`);
  }
}

export function refuse(reason: ZipRefusal): never {
  throw new ZipRefused(reason);
}

/** Hostile or hopeless packages end at one of these, before they cost memory or time. */
export const LIMITS = {
  parts: 10_000,
  /** Unpacked size against packed size; small files may exceed it. */
  expansion: 100,
  harmlessBytes: 4 * 1024 * 1024,
  unpackedBytes: 512 * 1024 * 1024,
} as const;
