import type { CodeLists, Mapping } from '../../../src/erp/core/mapping.ts'
import { pivoineCodes } from './pivoine-tables.ts'

/** What the landlord says once of LOGEMENT: which of its columns mean what. From a database the same columns come as they are kept. */
export const dwellingMapping: Mapping = {
  entity: 'unit',
  full: true,
  layout: { delimiter: ';' },
  key: ['NUM_LOT'],
  columns: [
    { from: ['ETAGE'], to: 'storey', converter: 'wholeNumber' },
    { from: ['PORTE'], to: 'door', converter: 'text' },
    { from: ['TYPLOG'], to: 'rooms', converter: 'knownNumber', codes: 'TYPLOG' },
    { from: ['SURF'], to: 'surface', converter: 'surface' },
    { from: ['DPE'], to: 'energy', converter: 'text', codes: 'DPE' },
  ],
}

export const dwellingCodes: CodeLists = { TYPLOG: pivoineCodes.TYPLOG, DPE: pivoineCodes.DPE }

/** What the landlord says once of BON: the orders of PIVOINE, with ours beside those that came from here. */
export const orderMapping: Mapping = {
  entity: 'order',
  full: true,
  layout: { delimiter: ';' },
  key: ['NUM_BON'],
  columns: [
    { from: ['REF_EXTERNE'], to: 'loge', converter: 'key' },
    { from: ['NUM_LOT'], to: 'dwelling', converter: 'key' },
    { from: ['ETAT'], to: 'state', converter: 'text', codes: 'ETAT' },
  ],
}

export const orderCodes: CodeLists = {
  ETAT: { '10': 'placed', '20': 'done', '30': 'checked', '90': 'cancelled' },
}
