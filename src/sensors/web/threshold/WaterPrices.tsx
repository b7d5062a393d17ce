import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayWholeDate } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { type PriceSource, priceSources } from '../../core/telling/leak-codes.ts'
import { send, useAsk } from '../sensors-client.ts'

type Prices = Queries['waterPrice.list']['output']

/** What a cubic metre of water costs, where it was read, and the way to set it; `isAlone`: nothing else stands on the page. */
export const WaterPrices = ({ isAlone }: { isAlone: boolean }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('waterPrice.list', {}, true)
  if (!data) return null
  return (
    <section class="stack">
      {isAlone ? <h1>{t('price.head')}</h1> : <h2>{t('price.head')}</h2>}
      <p>{t('price.what')}</p>
      <StandingPrices prices={data} />
      <SetPrice prices={data} again={again} />
    </section>
  )
}

const StandingPrices = ({ prices: { rows, agencies } }: { prices: Prices }): JSX.Element => {
  const { t, lang } = useSpeech()
  if (!rows.length) return <p>{t('price.nothing')}</p>
  return (
    <ul>
      {rows.map(({ agency, cents: price, source, since }) => (
        <li key={agency ?? ''}>
          {t('price.line', {
            where: agency ? (agencies.find(({ id }) => id === agency)?.name ?? agency) : t('price.all'),
            price: sayMoney(cents(price), lang),
            since: sayWholeDate(since, lang),
            source: t(`price.source.${source}`),
          })}
        </li>
      ))}
    </ul>
  )
}

type PriceDraft = { agency: string; euros: string; source: PriceSource; since: string }

const SetPrice = ({ prices, again }: { prices: Prices; again: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('thresholds.kept'))
  const all = prices.can.setForAll ? [{ value: '', label: t('price.all') }] : []
  const places = [...all, ...prices.agencies.map(({ id, name }) => ({ value: id, label: name }))]
  const [draft, setDraft] = useState<PriceDraft>({
    agency: places[0]?.value ?? '',
    euros: '',
    source: 'invoice',
    since: dayOf(useNow()),
  })
  const change = (part: Partial<PriceDraft>) => setDraft({ ...draft, ...part })
  const price = Math.round(Number(draft.euros.replace(',', '.')) * 10_000) / 100
  const set = async (): Promise<void> => {
    const { agency, source, since } = draft
    const sent = send('waterPrice.set', newId(), { agency: agency || null, cents: price, source, since })
    if (await acts.act(sent, t('price.kept'))) again()
  }
  return (
    <form
      class="stack"
      onSubmit={(e) => {
        e.preventDefault()
        void set()
      }}
    >
      <Field
        kind="select"
        label={t('price.where')}
        value={draft.agency}
        options={places}
        onValue={(agency) => change({ agency })}
      />
      <Field
        label={t('price.cents')}
        inputMode="decimal"
        unit="€"
        narrow
        value={draft.euros}
        onValue={(euros) => change({ euros })}
      />
      <Field
        kind="select"
        label={t('price.source')}
        value={draft.source}
        options={priceSources.map((value) => ({ value, label: t(`price.source.${value}`) }))}
        onValue={(source) => change({ source: source as PriceSource })}
      />
      <Field
        kind="date"
        label={t('price.since')}
        value={draft.since}
        onValue={(since) => change({ since })}
      />
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <div>
        <Button
          kind="primary"
          type="submit"
          busy={acts.busy}
          {...(price >= 1 && price <= 10_000 && draft.since ? {} : { disabledReason: t('price.missing') })}
        >
          {t('price.set')}
        </Button>
      </div>
      <p role="status">{acts.said}</p>
    </form>
  )
}
