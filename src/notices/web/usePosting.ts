import { useEffect, useState } from 'preact/hooks'
import type { Queries as EstateQueries } from '../../estate/core/contract.ts'
import { asker } from '../../kernel/web/ask.ts'
import { isNo } from '../../kernel/web/http-headers.ts'
import { watchOutbox } from '../../kernel/web/outbox/outbox-state.ts'
import { waitingActs } from '../../kernel/web/outbox/tray.ts'
import type { Commands, Queries } from '../core/contract.ts'
import { endOfNotice } from '../core/poster.ts'
import { newest } from './posting-draft.ts'

type Card = Queries['notice.card']['output']

/** `posted`: notices that have not left this phone, as they will hang; `takenDown`: those whose end has not left it. */
export type Posting = { posted: readonly Card[]; takenDown: ReadonlySet<string> }

const estate = asker<EstateQueries>()

/** What this phone keeps of notices until it has left. */
export const usePosting = (): Posting => {
  const [posting, setPosting] = useState<Posting>({ posted: [], takenDown: new Set() })
  useEffect(() => {
    let gone = false
    const look = newest<Posting>((found) => {
      if (!gone) setPosting(found)
    })
    const stop = watchOutbox(() => void look(readPosting))
    return () => {
      gone = true
      stop()
    }
  }, [])
  return posting
}

const readPosting = async (): Promise<Posting> => {
  const acts = (await waitingActs()).map((waiting) => waiting.command)
  const posts = acts.filter(({ type }) => type === 'notice.post')
  const cards = await Promise.all(
    posts.map(({ subject, at, data }) => cardOf(subject, at, data as Commands['notice.post'])),
  )
  return {
    posted: cards.filter((card) => card !== undefined).toReversed(),
    takenDown: new Set(acts.filter(({ type }) => type === 'notice.takeDown').map(({ subject }) => subject)),
  }
}

// A notice's place and its agency are known to the phone, or to the house when it can be reached.
const cardOf = async (id: string, at: string, data: Commands['notice.post']): Promise<Card | undefined> => {
  const card = await estate.ask('place.card', { building: data.building })
  if (isNo(card)) return undefined
  const { agency, entrances } = card
  const { building } = card.place
  const entrance = entrances.find((e) => e.id === data.entrance)
  return {
    notice: {
      id,
      title: data.title,
      words: data.words,
      building: { id: building.id, name: building.name, address: building.address },
      entrance: entrance ? { id: entrance.id, name: entrance.name } : null,
      request: data.request ?? null,
      starts: data.starts,
      ends: endOfNotice(data),
      putUpAt: at,
      takenDownAt: null,
      state: data.starts > new Date().toISOString() ? 'coming' : 'up',
      can: { takeDown: false },
    },
    agency: { id: agency.id, name: agency.name, phone: agency.phone },
    told: 0,
  }
}
