import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takenBefore } from './ask-ahead.ts'
import type { KeptPlan } from './kept-plans.ts'
import { sayAddress, sayPlace } from './say-address.ts'
import './firm.css'

export type AwayProps = {
  order?: string | undefined
  base: string
  /** why the house did not answer */
  why: string
}

/** Opened where there is no network: the plans that this link has kept, and nothing of who lives there. */
export const FirmAway = ({ order, base, why }: AwayProps): JSX.Element => {
  const { t } = useSpeech()
  const [kept, setKept] = useState<readonly KeptPlan[]>()
  useEffect(() => void takenBefore().then(setKept), [])
  if (!kept) return <Loading label={t('firm.loading')} />
  if (!kept.length) return <RefusalNotice>{why}</RefusalNotice>
  const shown = kept.find(({ id }) => id === order)
  if (!shown)
    return (
      <div class="stack">
        <h1>{t('firm.away')}</h1>
        <p class="secondary">{t('firm.away.kept')}</p>
        <ul class="stack">
          {kept.map((one) => (
            <li key={one.id}>
              <a class="alone" href={`${base}/${one.id}`}>
                {t(`nature.${one.nature}`)}, {[sayAddress(one), sayPlace(one, t)].filter(Boolean).join(', ')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <div class="stack">
      <a class="alone" href={base}>
        {t('firm.away.all')}
      </a>
      <header>
        <h1>{t(`nature.${shown.nature}`)}</h1>
        <p>{sayAddress(shown)}</p>
        <p>{sayPlace(shown, t)}</p>
        <p class="secondary">{t('firm.away.kept')}</p>
      </header>
      <section class="about">
        <h2>{t('firm.plan')}</h2>
        <Slot
          name="order.plan"
          plan={shown.plan}
          thing={shown.asset ?? undefined}
          works={shown.works.map(({ asset, nature, at }) => ({ asset, at, what: t(`nature.${nature}`) }))}
          label={t('firm.loading')}
        />
      </section>
    </div>
  )
}
