import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { WearGridVersion } from '../../core/account/account-shapes.ts'
import { accountPaths, send, useAsk } from './account-client.ts'
import { GridImport } from './GridImport.tsx'
import './account.css'

/** Grids of wear, with their source, and who answers for each. */
export const GridsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('grid.list', {}, true)
  return (
    <div class="account stack-l">
      <PageHead to={accountPaths.list} from={t('settlement.title')} title={t('grid.title')}>
        <p class="secondary">{t('grid.lead')}</p>
      </PageHead>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('grid.loading')} shape="text" />}
      {data?.grids.map((grid) => (
        <OneGrid key={grid.id} grid={grid} mayConfirm={data.mayConfirm} />
      ))}
      {data?.mayConfirm && <GridImport />}
    </div>
  )
}

const OneGrid = ({ grid, mayConfirm }: { grid: WearGridVersion; mayConfirm: boolean }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { name, source, asOf, rows, isConfirmed, confirmedBy, agreement, starts } = grid
  return (
    <div class="stack">
      <h2>{name}</h2>
      <p class={isConfirmed ? 'secondary' : 'account-soon'}>
        {isConfirmed
          ? confirmedBy
            ? t('grid.confirmedBy', { name: confirmedBy })
            : t('grid.confirmed')
          : t('grid.toConfirm')}
      </p>
      <p class="secondary">{t('grid.source', { source, on: sayWholeDate(asOf, lang) })}</p>
      {agreement && starts && <p>{t('grid.starts', { agreement, on: sayWholeDate(starts, lang) })}</p>}
      <Table label={name}>
        <thead>
          <tr>
            {(['element', 'life', 'free', 'yearly', 'residual'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`grid.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ element, name: row, life, free, yearly, residual }) => (
            <tr key={element}>
              <th scope="row">{row}</th>
              <td class="figures">{t('grid.years', { n: life })}</td>
              <td class="figures">{t('grid.years', { n: free })}</td>
              <td class="figures">{yearly} %</td>
              <td class="figures">{residual} %</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {!isConfirmed && mayConfirm && <ConfirmGrid id={grid.id} />}
    </div>
  )
}

const ConfirmGrid = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const [agreement, setAgreement] = useState('')
  const [starts, setStarts] = useState('')
  const [tried, setTried] = useState(false)
  const confirm = (): void => {
    setTried(true)
    if (agreement.trim() && starts)
      void act(send('grid.confirm', id, { agreement: agreement.trim(), starts }), t('grid.confirmed'))
  }
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        confirm()
      }}
    >
      <Field
        label={t('grid.confirm.agreement')}
        value={agreement}
        onValue={setAgreement}
        maxLength={300}
        effortKey="inspections.agreement"
        problem={tried && !(agreement.trim() && starts) ? t('grid.confirm.problem') : undefined}
      />
      <Field kind="date" narrow label={t('grid.confirm.starts')} value={starts} onValue={setStarts} />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button type="submit" busy={busy}>
          {t('grid.confirm')}
        </Button>
      </div>
    </form>
  )
}
