import type { ComponentChildren, JSX } from 'preact'
import { ContractList } from './ContractList.tsx'
import { ContractPage } from './ContractPage.tsx'
import { List } from './FirmList.tsx'
import { FirmPage } from './FirmPage.tsx'
import { RatesPage } from './rates/RatesPage.tsx'
import { MendTerms, NewTerms } from './terms/TermsPage.tsx'
import './papers.css'

const Papers = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <div class="papers stack">{children}</div>
)

type OfOne = { id: string }

/** Firms and contracts at the office: the list. */
export const Firms = (): JSX.Element => (
  <Papers>
    <List />
  </Papers>
)

/** The contracts of all of them. */
export const Contracts = (): JSX.Element => (
  <Papers>
    <ContractList />
  </Papers>
)

/** A firm. */
export const OneFirm = ({ id }: OfOne): JSX.Element => (
  <Papers>
    <FirmPage key={id} id={id} />
  </Papers>
)

/** A contract that is signed with a firm. */
export const NewContract = ({ id }: OfOne): JSX.Element => (
  <Papers>
    <NewTerms key={id} firm={id} />
  </Papers>
)

/** A contract. */
export const OneContract = ({ id }: OfOne): JSX.Element => (
  <Papers>
    <ContractPage key={id} id={id} />
  </Papers>
)

/** A contract's terms. */
export const ContractTerms = ({ id }: OfOne): JSX.Element => (
  <Papers>
    <MendTerms key={id} id={id} />
  </Papers>
)

/** A contract's price lines. */
export const ContractPrices = ({ id }: OfOne): JSX.Element => (
  <Papers>
    <RatesPage key={id} id={id} />
  </Papers>
)
