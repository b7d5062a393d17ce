import type { JSX } from 'preact'
import { sayShare } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../sensors-client.ts'

/** Before one goes to a thing: what its like needed when they failed, and how likely it fails. Nothing where nothing is known. */
export const PartsToBring = ({ thing }: { thing: { id: string } }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data } = useAsk('wear.parts', { asset: thing.id }, true)
  if (!data || (data.parts.length === 0 && data.chance === null)) return null
  const { orders, pooled, parts, chance } = data
  const list = parts.map(({ label, orders: n }) => t('wear.parts.part', { label, n })).join(', ')
  return (
    <section class="stack-s" aria-labelledby="wear-parts">
      <h3 id="wear-parts">{t('wear.parts')}</h3>
      {parts.length > 0 && (
        <p>{t(pooled ? 'wear.parts.kind' : 'wear.parts.model', { n: orders, parts: list })}</p>
      )}
      {chance !== null && (
        <p class="secondary">{t('wear.parts.chance', { share: sayShare(chance, lang) })}</p>
      )}
    </section>
  )
}
