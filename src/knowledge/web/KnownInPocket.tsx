import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PlannedAsset } from '../../estate/core/contract.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Thread } from '../../requests/core/contract.ts'
import type { Piece } from '../core/contract.ts'
import { fittingPieces, type KnownSubject } from '../core/fitting-pieces.ts'
import { useAsk } from './knowledge-client.ts'
import { KnownList } from './KnownList.tsx'

const mostShown = 3

const useFitting = (of: KnownSubject): Piece[] => {
  const { data } = useAsk('knowledge.pack', {})
  return fittingPieces(data?.rows ?? [], of, mostShown)
}

/** On the phone, without network too: what is known of a matter, under its thread. */
export const PocketThread = ({ thread }: { thread: Thread }): JSX.Element => {
  const { t } = useSpeech()
  const { request, place, asset } = thread
  const of = { building: place.building.id, nature: request.nature, thing: asset?.kind }
  return <KnownList title={t('knowledge.here')} pieces={useFitting(of)} />
}

type ThingProps = { building: string; thing: Pick<PlannedAsset, 'kind' | 'maker' | 'model'> }

/** On the phone: what is known of such equipment, where it stands on the plan. */
export const PocketThing = ({ building, thing: { kind, maker, model } }: ThingProps): JSX.Element => {
  const { t } = useSpeech()
  const pieces = useFitting({ building, thing: kind, maker, model })
  return <KnownList title={t('knowledge.here')} pieces={pieces.filter(({ about }) => about.thing !== null)} />
}

/** On the phone: what is known of a building, and the way to all that is known. */
export const PocketBuilding = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const pieces = useFitting({ building })
  return (
    <>
      <KnownList title={t('knowledge.here')} pieces={pieces.filter(({ about }) => about.building !== null)} />
      <a class="alone" href="/terrain/savoir">
        {t('knowledge.all')}
      </a>
    </>
  )
}

/** All that this phone knows of what head office has answered. */
export const PocketKnowledge = (): JSX.Element => {
  const { t } = useSpeech()
  const [asked, setAsked] = useState('')
  const { data, ...answer } = useAsk('knowledge.pack', {})
  const words = plain(asked).split(' ').filter(Boolean)
  const rows = (data?.rows ?? []).filter((piece) => {
    const said = plain(`${piece.asked} ${piece.reply}`)
    return words.every((word) => said.includes(word))
  })
  return (
    <div class="stack">
      <h1>{t('knowledge.title')}</h1>
      <p class="secondary">{t('knowledge.pack.lead')}</p>
      <Field kind="search" label={t('knowledge.search')} value={asked} onValue={setAsked} />
      {!data && answer.state === 'loading' && <Loading label={t('knowledge.loading')} />}
      {data && rows.length === 0 && <Empty title={t('knowledge.pack.none')} />}
      <KnownList title={t('knowledge.here')} pieces={rows} />
    </div>
  )
}
