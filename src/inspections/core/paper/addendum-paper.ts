import { sayDay, sayDayTime, yearAlways } from '../../../kernel/core/dates.ts'
import type { Paper, PaperPicture, Piece } from '../../../kernel/core/paper.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { AddendumRecord } from '../record/compose-addendum.ts'
import type { RecordHead } from '../record/record-shapes.ts'

/** An addendum as it is printed: `hash`, the SHA-256 of its canonical text; `head`, place and people of the first record. */
export type PrintedAddendum = { added: AddendumRecord; hash: string; head: RecordHead }

/** The canonical text of the addendum, inside its paper. */
export const addendumFile = 'complement.json'

/** The paper of an addendum: which record it completes, by its hash, what was added, and its own hash. */
export const addendumPaper = ({ added, hash, head }: PrintedAddendum, isSealed: boolean, say: T): Paper => {
  const words = (said: string): Piece => ({ is: 'words', words: said })
  const heading = (said: string): Piece => ({ is: 'heading', words: said })
  const { place, landlord, tenants, on } = head
  const seal = isSealed ? 'sealed' : 'addendum.unsealed'
  return {
    title: say('inspections.paper.addendum'),
    of: say('inspections.paper.of', {
      place: [place.address, place.door, place.ref].filter(Boolean).join(', '),
      day: sayDay(`${on}T12:00:00Z`, 'fr', yearAlways),
    }),
    pieces: [
      {
        is: 'facts',
        rows: [
          [say('inspections.paper.is.entryOn'), sayDay(`${on}T12:00:00Z`, 'fr', yearAlways)],
          [say('inspections.paper.is.landlord'), [landlord.name, landlord.seat].filter(Boolean).join(', ')],
          [say('inspections.paper.is.tenants'), tenants.join(', ')],
          ...whenSaid(added, say),
          [say('inspections.paper.addendum.first'), added.first],
          [say('inspections.paper.is.hash'), hash],
        ],
      },
      words(say('inspections.paper.addendum.what')),
      words(say(`inspections.paper.${seal}`, { landlord: landlord.name })),
      words(say('inspections.paper.addendum.inside', { file: addendumFile })),
      heading(say(added.heating ? 'inspections.paper.addendum.heating' : 'inspections.paper.addendum.added')),
      words(added.words),
      ...(added.answer ? [heading(say('inspections.paper.addendum.answer')), words(added.answer)] : []),
      ...pictures(added, say),
    ],
  }
}

const whenSaid = ({ wantedBy, askedAt, answeredAt }: AddendumRecord, say: T): [string, string][] => [
  [say(`inspections.paper.addendum.by.${wantedBy}`), sayDayTime(askedAt, 'fr', yearAlways)],
  ...(answeredAt
    ? [
        [say('inspections.paper.addendum.agreed'), sayDayTime(answeredAt, 'fr', yearAlways)] as [
          string,
          string,
        ],
      ]
    : []),
]

const pictures = ({ photos }: AddendumRecord, say: T): Piece[] => {
  const items = photos.map((name, i): PaperPicture => {
    const says = say('inspections.paper.addendum.picture', { n: i + 1 })
    return { name, shows: says, says, small: name }
  })
  return items.length ? [{ is: 'pictures', items }] : []
}
