/** A page that is shown but not painted gets its turn all the same. */
const LONGEST_FRAME_MS = 50;

/**
 * Settles in a later turn of the event loop, in a page that is looked at after its next frame:
 * what was said is seen, and a waiting click is heard. A message is not held back as a timer is in a hidden page.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    // A second message finds the port closed.
    const post = (): void => port2.postMessage(null);
    if (!isLookedAt()) return post();
    requestAnimationFrame(post);
    setTimeout(post, LONGEST_FRAME_MS);
  });
}

function isLookedAt(): boolean {
  return typeof document !== "undefined" && document.visibilityState === "visible";
}
