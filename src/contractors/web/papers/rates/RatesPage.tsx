import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../../kernel/web/parts/Choice.tsx'
import { PageHead } from '../../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import { compareRates } from '../../../core/papers/read-rates.ts'
import { type ContractCard, paths, useAsk } from '../papers-client.ts'
import { useSpent } from '../../../../kernel/web/useSpent.ts'
import { PriceListInput } from './PriceListInput.tsx'
import { RatesReport } from './RatesReport.tsx'
import { sendRates, useRead } from './useRates.ts'

/** A contract's price list, from a file or a spreadsheet: read here, told line by line, saved when one has seen it. */
export const RatesPage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('contract.card', { id })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('papers.loading')} shape="text" />
    )
  return data.can.sign ? (
    <Import contract={data} />
  ) : (
    <RefusalNotice>{t('papers.rates.notYours')}</RefusalNotice>
  )
}

const Import = ({ contract }: { contract: ContractCard }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const spent = useSpent()
  const { busy, no, act } = useActs(t('papers.kept'))
  const [text, setText] = useState('')
  const [whole, setWhole] = useState('some')
  const read = useRead(text)
  const { rates } = contract
  const difference = read && compareRates(rates, read.lines, whole === 'all')
  const n = difference ? difference.fresh.length + difference.changed.length + difference.gone.length : 0
  const back = paths.contract(contract.id)
  const save = async (): Promise<void> => {
    if (!difference || !n) return
    const said = t('papers.rates.saved', { n })
    const did = await act(sendRates(contract.id, difference, spent.effort()), said)
    if (!did) return
    tell(did === 'done' ? said : t('papers.kept'))
    goTo(back)
  }
  return (
    <>
      <PageHead
        to={back}
        from={contract.name}
        title={t(rates.length ? 'papers.rates.renew' : 'papers.rates.import')}
      />
      <div class="papers-form stack">
        <PriceListInput text={text} onText={setText} onEffort={spent.onEffort} />
        {rates.length > 0 && (
          <Choice
            legend={t('papers.whole')}
            options={(['some', 'all'] as const).map((value) => ({
              value,
              label: t(`papers.whole.${value}`),
              detail: t(`papers.whole.${value}.detail`, { n: rates.length }),
            }))}
            value={whole}
            onValue={setWhole}
          />
        )}
      </div>
      {read && difference && (
        <RatesReport read={read} difference={difference} standing={rates} open={contract.figures.open} />
      )}
      {no && <RefusalNotice kept={t('papers.draft.kept')}>{no}</RefusalNotice>}
      <div class="line">
        <Button
          kind="primary"
          busy={busy}
          onClick={() => void save()}
          disabledReason={n ? undefined : t(read ? 'papers.rates.nothing' : 'papers.rates.first')}
        >
          {n ? t('papers.rates.save', { n }) : t('papers.save')}
        </Button>
        <Button href={back}>{t('papers.leave')}</Button>
      </div>
    </>
  )
}
