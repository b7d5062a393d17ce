import type { JSX } from 'preact'
import type { PlannedAsset } from '../../estate/core/contract.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './knowledge-client.ts'
import { KnownList } from './KnownList.tsx'

type Thing = Pick<PlannedAsset, 'kind' | 'maker' | 'model'>

/** In the office: what is known of a building, on its page. */
export const KnownOfBuilding = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again } = useAsk('knowledge.about', { building }, true)
  return <KnownList title={t('knowledge.here')} pieces={data?.rows ?? []} again={again} />
}

/** In the office: what is known of such equipment, where it stands on a plan. */
export const KnownOfThing = ({ building, thing }: { building: string; thing: Thing }): JSX.Element => {
  const { t } = useSpeech()
  const { kind, maker, model } = thing
  const { data, again } = useAsk(
    'knowledge.about',
    { building, thing: kind, ...(maker ? { maker } : {}), ...(model ? { model } : {}) },
    true,
  )
  return <KnownList title={t('knowledge.here')} pieces={data?.rows ?? []} again={again} />
}
