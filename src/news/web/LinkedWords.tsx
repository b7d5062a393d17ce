import type { JSX } from 'preact'
import { newsBase } from './news-paths.ts'

/** Words of a news item, a paragraph a line; a path of the house’s own pages is a link where the reader stands. */
export const LinkedWords = ({ words }: { words: string }): JSX.Element => (
  <>
    {words
      .split(/\n+/)
      .filter(Boolean)
      .map((line, i) => (
        <p key={i}>{linkPaths(line)}</p>
      ))}
  </>
)

const ownPath = /((?<![\w/])\/(?:bureau|terrain)(?:\/[\w.%-]*[\w%-])*(?:\?[\w=&%-]+)?)/

const linkPaths = (line: string): (string | JSX.Element)[] =>
  line.split(ownPath).map((part, i) =>
    ownPath.test(part) && part.startsWith(newsBase()) ? (
      <a key={i} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
