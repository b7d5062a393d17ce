import { h, type JSX } from 'preact'
import { carryLink } from '../../../kernel/web/http-headers.ts'
import { takeKey } from '../../../kernel/web/link-key.ts'
import { OwnAccount, OwnPage } from '../own-inspections.ts'
import { PastLease } from './past-pages.ts'

// Every question of these pages shows the link, so it is carried before the first.
const carryLease = (): void => {
  const token = takeKey('/bail')
  if (token) carryLink(token)
}

/** The papers of a lease, by the link of a mail or a letter. */
export const LeaseByLink = (): JSX.Element => {
  carryLease()
  return h(PastLease, {})
}

export const AccountByLink = ({ id }: { id: string }): JSX.Element => {
  carryLease()
  return h(OwnAccount, { id })
}

export const InspectionByLink = ({ id }: { id: string }): JSX.Element => {
  carryLease()
  return h(OwnPage, { id })
}
