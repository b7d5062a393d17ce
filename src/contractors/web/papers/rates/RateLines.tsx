import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayMoney } from '../../../../kernel/core/say-figures.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { Table } from '../../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { plain } from '../../../../kernel/core/fold-words.ts'
import { type ContractCard, paths } from '../papers-client.ts'

/** So many at once; whoever looks for one types its words. */
const mostLines = 100

/** The price lines of a contract, to be looked through. */
export const RateLines = ({ contract }: { contract: ContractCard }): JSX.Element => {
  const { t, lang } = useSpeech()
  const [typed, setTyped] = useState('')
  const { rates } = contract
  const words = plain(typed).split(' ').filter(Boolean)
  const found = words.length
    ? rates.filter((rate) => {
        const said = plain(`${rate.code} ${rate.label}`)
        return words.every((word) => said.includes(word))
      })
    : rates
  return (
    <section aria-labelledby="papers-lines" class="stack-s">
      <div class="papers-head">
        <h2 id="papers-lines" class="papers-heading">
          {t('papers.lines', { n: rates.length })}
        </h2>
        {contract.can.sign && (
          <Button href={paths.rates(contract.id)}>
            {t(rates.length ? 'papers.rates.renew' : 'papers.rates.import')}
          </Button>
        )}
      </div>
      {rates.length === 0 && <p class="secondary">{t('papers.lines.none')}</p>}
      {rates.length > 20 && (
        <Field
          kind="search"
          label={t('papers.lines.search')}
          value={typed}
          onValue={setTyped}
          maxLength={60}
        />
      )}
      {rates.length > 0 && (
        <>
          <p class={words.length ? 'secondary' : 'hidden-text'} role="status">
            {words.length > 0 && t('papers.lines.found', { n: found.length })}
          </p>
          <Table label={t('papers.table.lines')} kind="papers-table">
            <thead>
              <tr>
                <th scope="col">{t('papers.line.code')}</th>
                <th scope="col">{t('papers.line.label')}</th>
                <th scope="col" class="papers-amount">
                  {t('papers.line.price')}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, mostLines).map((rate) => (
                <tr key={rate.code}>
                  <th scope="row" class="figures">
                    {rate.code}
                  </th>
                  <td>{rate.label}</td>
                  <td class="figures papers-amount">
                    {sayMoney(rate.unitPrice, lang)}
                    <span class="papers-unit"> / {rate.unit}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          {found.length > mostLines && (
            <p class="secondary">{t('papers.lines.more', { n: found.length - mostLines })}</p>
          )}
        </>
      )}
    </section>
  )
}
