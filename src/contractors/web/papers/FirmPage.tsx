import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { isSiret, saySiret } from '../../core/papers/siret.ts'
import { type FirmCard, paths, useAsk } from './papers-client.ts'
import { FirmFigures } from './FirmFigures.tsx'
import { FirmSheet } from './FirmSheet.tsx'
import { FirmLinks } from './FirmLinks.tsx'
import { contractColumns } from './contract-columns.ts'
import { capital, sayTrades } from './say-contract.ts'

/** One firm: whom to call, what it signed, what follows from its work, its links. */
export const FirmPage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const [mending, setMending] = useState(false)
  const { data, again, ...answer } = useAsk('firm.card', { id }, true)
  return (
    <>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('papers.loading')} shape="text" />}
      {data && (
        <>
          <div class="papers-head">
            <PageHead to={paths.root} from={t('papers.back')} title={data.name} />
            <div class="line">
              {data.can.sign && (
                <Button kind="primary" icon={plus} href={paths.sign(id)}>
                  {t('papers.contract.add')}
                </Button>
              )}
              {data.can.know === 'yes' && (
                <Button onClick={() => setMending(true)}>{t('papers.firm.mend')}</Button>
              )}
            </div>
          </div>
          {data.can.know === 'firm_elsewhere' && <p class="secondary">{t('papers.firm.elsewhere')}</p>}
          <div class="papers-columns">
            <div class="stack">
              <FirmContact
                firm={data}
                correct={data.can.know === 'yes' ? () => setMending(true) : undefined}
              />
              <SignedContracts firm={data} />
            </div>
            <div class="stack">
              <FirmFigures figures={data.figures} firm={id} links />
              {data.can.links && <FirmLinks firm={data} />}
            </div>
          </div>
          {mending && <FirmSheet firm={data} onClose={() => (setMending(false), again())} />}
        </>
      )}
    </>
  )
}

type ContactProps = { firm: FirmCard; correct: (() => void) | undefined }

const FirmContact = ({ firm, correct }: ContactProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { phone, onCall, email, siret, trades } = firm
  return (
    <section aria-labelledby="papers-known">
      <h2 id="papers-known" class="papers-heading">
        {t('papers.known')}
      </h2>
      <dl class="papers-terms">
        <dt>{t('papers.phone')}</dt>
        <dd>
          {phone ? <a href={`tel:${phone.replace(/\s/g, '')}`}>{sayPhone(phone)}</a> : t('papers.unknown')}
        </dd>
        <dt>{t('papers.onCall')}</dt>
        <dd>
          {onCall ? (
            <a href={`tel:${onCall.replace(/\s/g, '')}`}>{sayPhone(onCall)}</a>
          ) : (
            t('papers.onCall.none')
          )}
        </dd>
        <dt>{t('papers.email')}</dt>
        <dd class={email ? undefined : 'papers-soon'}>
          {email || t('papers.email.none')}
          <Slot name="firm.ways" party={firm.id} isFirm correct={correct} />
        </dd>
        <dt>{t('papers.siret')}</dt>
        <dd class="figures">
          {siret ? saySiret(siret) : t('papers.unknown')}
          {siret && !isSiret(siret) && <span class="papers-soon"> {t('papers.siret.odd')}</span>}
        </dd>
        <dt>{t('papers.trades')}</dt>
        <dd>{trades.length ? capital(sayTrades(trades, speech)) : t('papers.trades.byContract')}</dd>
      </dl>
    </section>
  )
}

const SignedContracts = ({ firm }: { firm: FirmCard }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const columns = useMemo(() => contractColumns(firm.agencies, now, speech), [firm.agencies, now, speech])
  return (
    <section aria-labelledby="papers-signed">
      <h2 id="papers-signed" class="papers-heading">
        {t('papers.signed')}
      </h2>
      {firm.contracts.length === 0 && <p class="secondary">{t('papers.signed.none')}</p>}
      {firm.contracts.length > 0 && (
        <CompareTable
          label={t('papers.signed')}
          name="firm-contracts"
          words={wordsOfTable(t)}
          columns={columns}
          rows={firm.contracts}
          idOf={({ id }) => id}
          href={({ id }) => paths.contract(id)}
        />
      )}
    </section>
  )
}
