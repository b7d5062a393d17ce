/** How alike two persons are named, field by field: what other slices may ask of this one. */
export { compareFields } from './people/compare-values.ts'
