export interface Item {
  readonly id: string
  readonly link: string
  readonly title: string
  readonly html?: string
  readonly summary?: string
  readonly author?: string
  readonly date?: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const when = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join('')

export const rss = (items: readonly Item[], head = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Review</title><link>https://a.example/</link><language>en</language>${items
    .map(({ id, link, title, html, summary, author, date }) =>
      when([
        `<item><guid isPermaLink="false">${id}</guid><link>${link}</link><title>${escaped(title)}</title>`,
        author && `<dc:creator>${author}</dc:creator>`,
        date && `<pubDate>${date}</pubDate>`,
        summary && `<description>${escaped(summary)}</description>`,
        html && `<content:encoded><![CDATA[${html}]]></content:encoded>`,
        '</item>',
      ]),
    )
    .join('')}</channel></rss>`

export const atom = (items: readonly Item[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Review</title>${items
    .map(({ id, link, title, html, summary, author, date }) =>
      when([
        `<entry><id>${id}</id><link href="${link}"/><title>${escaped(title)}</title>`,
        author && `<author><name>${author}</name></author>`,
        date && `<published>${date}</published>`,
        summary && `<summary>${escaped(summary)}</summary>`,
        html && `<content type="html">${escaped(html)}</content>`,
        '</entry>',
      ]),
    )
    .join('')}</feed>`

export const rdf = (items: readonly Item[]): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://a.example/"><title>Harbour Review</title><dc:language>en</dc:language></channel>${items
    .map(({ id, link, title, html, summary, author, date }) =>
      when([
        `<item rdf:about="${id}"><link>${link}</link><title>${escaped(title)}</title>`,
        author && `<dc:creator>${author}</dc:creator>`,
        date && `<dc:date>${date}</dc:date>`,
        summary && `<description>${escaped(summary)}</description>`,
        html && `<content:encoded><![CDATA[${html}]]></content:encoded>`,
        '</item>',
      ]),
    )
    .join('')}</rdf:RDF>`

export const jsonFeed = (items: readonly Item[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Review',
    language: 'en',
    items: items.map(({ id, link, title, html, summary, author, date }) => ({
      id,
      url: link,
      title,
      summary,
      content_html: html,
      ...(author && { authors: [{ name: author }] }),
      date_published: date,
    })),
  })
