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
