export interface PreviewPost {
  readonly number: number;
  /** ISO 8601. */
  readonly time: string;
  /** HTML; left out for a post with a picture alone. */
  readonly text?: string;
  readonly forwardedFrom?: string;
  readonly replyTo?: string;
}

/** The public preview of a Telegram channel: its markup, with our own posts. */
export function channelPage(channel: string, posts: readonly PreviewPost[], before?: number): string {
  const more =
    before === undefined
      ? ""
      : `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/${channel}?before=${before}" class="tme_messages_more js-messages_more" data-before="${before}"></a></div>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${channel}</title></head><body>
<div class="tgme_channel_info"><div class="tgme_channel_info_header_title"><span dir="auto">A channel</span></div></div>
<main class="tgme_main" data-url="/${channel}"><section class="tgme_channel_history js-message_history">
${more}${posts.map((post) => messageOf(channel, post)).join("\n")}
</section></main></body></html>`;
}

function messageOf(channel: string, { number, time, text, forwardedFrom, replyTo }: PreviewPost): string {
  const forwarded = forwardedFrom
    ? `<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/other">${forwardedFrom}</a></div>`
    : "";
  const reply = replyTo
    ? `<a class="tgme_widget_message_reply" href="https://t.me/${channel}/1"><div class="tgme_widget_message_text js-message_text js-message_reply_text" dir="auto">${replyTo}</div></a>`
    : "";
  const body =
    text === undefined ? "" : `<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>`;
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="${channel}/${number}">
<div class="tgme_widget_message_bubble"><a class="tgme_widget_message_owner_name" href="https://t.me/${channel}">A channel</a>${forwarded}${reply}
<video><time class="message_video_duration">0:17</time></video>${body}
<div class="tgme_widget_message_reactions"><span class="tgme_reaction">512</span></div>
<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">17.2K</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="https://t.me/${channel}/${number}"><time datetime="${time}" class="time">06:00</time></a></span></div></div></div></div>`;
}

export interface FeedItem {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  readonly description?: string;
  readonly pubDate?: string;
}

/** An RSS 2.0 feed, newest item first. */
export function rss(items: readonly FeedItem[], encoding = "UTF-8"): string {
  const element = (name: string, value: string | undefined) =>
    value === undefined ? "" : `<${name}><![CDATA[${value}]]></${name}>`;
  return `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>A paper</title>
${items
  .map(
    ({ title, link, guid, description, pubDate }) =>
      `<item>${element("pubDate", pubDate)}${element("title", title)}${element("link", link)}${
        guid === undefined ? "" : `<guid isPermaLink="false">${guid}</guid>`
      }${element("description", description)}</item>`,
  )
  .join("\n")}</channel></rss>`;
}

/** The page of an article. */
export function articlePage(title: string, text: string, published?: string): string {
  const meta = published ? `<meta property="article:published_time" content="${published}">` : "";
  return `<!doctype html><html lang="en"><head><title>${title}</title>${meta}</head><body><nav><a href="/">Home 7</a></nav><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
}
