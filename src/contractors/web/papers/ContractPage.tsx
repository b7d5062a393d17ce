import type { JSX } from 'preact'
import { sayCode } from '../../../kernel/core/words.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { type ContractCard, paths, useAsk } from './papers-client.ts'
import { FirmFigures } from './FirmFigures.tsx'
import { CoverGaps } from './CoverGaps.tsx'
import { RateLines } from './rates/RateLines.tsx'
import { capital, sayAgencies, sayBuilding, sayDate, sayTerm, sayThing, sayTrades } from './say-contract.ts'

/** One contract: until when, for what and where; what follows from its orders; its prices. */
export const ContractPage = ({ id }: { id: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, ...answer } = useAsk('contract.card', { id }, true)
  const term = data && sayTerm(data, now, speech)
  return (
    <>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('papers.loading')} shape="text" />}
      {data && term && (
        <>
          <div class="papers-head">
            <PageHead to={paths.firm(data.firm.id)} from={data.firm.name} title={data.name}>
              <p class={term.soon ? 'papers-soon' : 'secondary'}>
                {t(`papers.kind.${data.kind}`)} · {data.ref} · {term.words}
              </p>
            </PageHead>
            {data.can.sign && (
              <Button kind="primary" href={paths.terms(id)}>
                {t(term.soon ? 'papers.contract.prolong' : 'papers.contract.mend')}
              </Button>
            )}
          </div>
          <CoverGaps gaps={data.gaps} agencies={data.places} here />
          <div class="papers-columns">
            <Terms contract={data} />
            <FirmFigures figures={data.figures} firm={data.firm.id} inDelay={data.inDelay} />
          </div>
          <RateLines contract={data} />
        </>
      )}
    </>
  )
}

const Terms = ({ contract: c }: { contract: ContractCard }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const delays = (['U1', 'U2', 'U3'] as const).flatMap((urgency) => {
    const hours = c.delays[urgency]
    if (hours === undefined) return []
    const said =
      hours % 24 === 0 && hours > 24
        ? t('papers.delay.days', { n: hours / 24 })
        : t('papers.delay.hours', { n: hours })
    return [`${t(`papers.delay.${urgency}`)} : ${said}`]
  })
  return (
    <section aria-labelledby="papers-terms">
      <h2 id="papers-terms" class="papers-heading">
        {t('papers.terms')}
      </h2>
      <dl class="papers-terms">
        <dt>{t('papers.does')}</dt>
        <dd>{capital(sayTrades(c.trades, speech))}</dd>
        {c.covers.length > 0 && (
          <>
            <dt>{t('papers.covers')}</dt>
            <dd>
              {c.covers
                .map((code) => sayCode(t, code.includes('.') ? 'nature' : 'nature.group', code))
                .join(' · ')}
            </dd>
          </>
        )}
        <dt>{t('papers.where')}</dt>
        <dd>{sayAgencies(c.agencies, c.places)}</dd>
        {c.buildings.length > 0 && (
          <>
            <dt>{t('papers.only.said')}</dt>
            <dd>
              <ul class="papers-only">
                {c.buildings.map((building) => (
                  <li key={building.id}>
                    <a href={paths.building(building.id)}>{sayBuilding(building)}</a>
                    <span class="secondary">
                      {c.assets
                        .filter((asset) => asset.building === building.id)
                        .map((asset) => sayThing(asset, t))
                        .join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('papers.dates')}</dt>
        <dd>
          {t('papers.dates.said', {
            starts: sayDate(c.starts, speech),
            ends: sayDate(c.ends, speech),
          })}
        </dd>
        <dt>{t('papers.limit')}</dt>
        <dd>{t('papers.limit.said', { amount: sayMoney(c.limit, lang) })}</dd>
        <dt>{t('papers.nights')}</dt>
        <dd>
          {!c.onCall
            ? t('papers.nights.no')
            : c.firm.onCall || <span class="papers-soon">{t('papers.nights.noNumber')}</span>}
        </dd>
        {delays.length > 0 && (
          <>
            <dt>{t('papers.delays')}</dt>
            <dd>{delays.join(' · ')}</dd>
          </>
        )}
        <dt>{t('papers.rank')}</dt>
        <dd>{t('papers.rank.said', { n: c.rank })}</dd>
        <dt>{t('papers.capacity')}</dt>
        <dd>{t('papers.capacity.said', { n: c.capacity })}</dd>
      </dl>
    </section>
  )
}
