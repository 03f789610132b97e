/** What one tab tells the others. */
export type DiaryNews = "changed" | "deleted";

export interface DiaryChannel {
  tell(news: DiaryNews): void;
  /** Also called with "changed" when the page comes back into view: something may have happened. */
  listen(listener: (news: DiaryNews) => void): void;
}

const channelName = "living-leaflet-diary";

/** Tabs of one browser. Where there is no BroadcastChannel, a tab looks again when it is shown. */
export function browserChannel(): DiaryChannel {
  const channel =
    typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(channelName);
  return {
    tell: (news) => channel?.postMessage(news),
    listen(listener) {
      channel?.addEventListener("message", ({ data }) => {
        if (data === "changed" || data === "deleted") listener(data);
      });
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") listener("changed");
      });
      window.addEventListener("pageshow", (event) => {
        if (event.persisted) listener("changed");
      });
    },
  };
}
