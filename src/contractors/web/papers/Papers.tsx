import type { JSX } from 'preact'
import { later } from '../../../kernel/web/later.tsx'
import { match, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { ContractPage } from './ContractPage.tsx'
import { paths } from './papers-client.ts'
import { FirmPage } from './FirmPage.tsx'
import { List } from './FirmList.tsx'
import { RatesPage } from './rates/RatesPage.tsx'
import { MendTerms, NewTerms } from './terms/TermsPage.tsx'
import './papers.css'

const Delegation = later(() => import('./load-delegation.tsx').then((m) => m.loadDelegation()))

/** Firms and contracts at the office: the list, a firm, a contract, its terms, its prices; who accepts which price. */
export const Papers = (): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const at = (pattern: string): string | undefined => match(`${paths.root}${pattern}`, path)?.['id']
  return (
    <div class="papers stack">
      {path === paths.delegations ? <Delegation label={t('papers.loading')} /> : drawn(at)}
    </div>
  )
}

const drawn = (at: (pattern: string) => string | undefined): JSX.Element => {
  const rates = at('/contrat/:id/prix')
  if (rates) return <RatesPage key={rates} id={rates} />
  const terms = at('/contrat/:id/conditions')
  if (terms) return <MendTerms key={terms} id={terms} />
  const contract = at('/contrat/:id')
  if (contract) return <ContractPage key={contract} id={contract} />
  const signed = at('/:id/contrat')
  if (signed) return <NewTerms key={signed} firm={signed} />
  const firm = at('/:id')
  return firm ? <FirmPage key={firm} id={firm} /> : <List />
}
