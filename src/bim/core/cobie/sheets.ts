/** The sheets of COBie 2.4 that a landlord has something to say in, and their columns, in the order of the standard. */
export const columns = {
  Contact:
    'Email CreatedBy CreatedOn Category Company Phone ExternalSystem ExternalObject ExternalIdentifier Department OrganizationCode GivenName FamilyName Street PostalBox Town StateRegion PostalCode Country',
  Facility:
    'Name CreatedBy CreatedOn Category ProjectName SiteName LinearUnits AreaUnits VolumeUnits CurrencyUnit AreaMeasurement ExternalSystem ExternalProjectObject ExternalProjectIdentifier ExternalSiteObject ExternalSiteIdentifier ExternalFacilityObject ExternalFacilityIdentifier Description ProjectDescription SiteDescription Phase',
  Floor: 'Name CreatedBy CreatedOn Category ExtSystem ExtObject ExtIdentifier Description Elevation Height',
  Space:
    'Name CreatedBy CreatedOn Category FloorName Description ExtSystem ExtObject ExtIdentifier RoomTag UsableHeight GrossArea NetArea',
  Zone: 'Name CreatedBy CreatedOn Category SpaceNames ExtSystem ExtObject ExtIdentifier Description',
  Type: 'Name CreatedBy CreatedOn Category Description AssetType Manufacturer ModelNumber WarrantyGuarantorParts WarrantyDurationParts WarrantyGuarantorLabor WarrantyDurationLabor WarrantyDurationUnit ExtSystem ExtObject ExtIdentifier ReplacementCost ExpectedLife DurationUnit WarrantyDescription NominalLength NominalWidth NominalHeight ModelReference Shape Size Color Finish Grade Material Constituents Features AccessibilityPerformance CodePerformance SustainabilityPerformance',
  Component:
    'Name CreatedBy CreatedOn TypeName Space Description ExtSystem ExtObject ExtIdentifier SerialNumber InstallationDate WarrantyStartDate TagNumber BarCode AssetIdentifier',
  System: 'Name CreatedBy CreatedOn Category ComponentNames ExtSystem ExtObject ExtIdentifier Description',
  Job: 'Name CreatedBy CreatedOn Category Status TypeName Description Duration DurationUnit Start TaskStartUnit Frequency FrequencyUnit ExtSystem ExtObject ExtIdentifier TaskNumber Priors ResourceNames',
  Document:
    'Name CreatedBy CreatedOn Category ApprovalBy Stage SheetName RowName Directory File ExtSystem ExtObject ExtIdentifier Description Reference',
  Attribute:
    'Name CreatedBy CreatedOn Category SheetName RowName Value Unit ExtSystem ExtObject ExtIdentifier Description AllowedValues',
} as const
export type SheetName = keyof typeof columns

/** What is known of one thing, by column. */
export type CobieRow = Record<string, string | number | null | undefined>
export type Sheet = { name: SheetName; columns: string[]; rows: (string | number)[][] }

/** «n/a», as COBie says it, wherever the house knows nothing: no value is made up. */
export const unknown = 'n/a'

/** A sheet from what is known; a column that the standard does not have is a bug. */
export const sheetOf = (name: SheetName, known: readonly CobieRow[]): Sheet => {
  const wanted = columns[name].split(' ')
  const stray = known.flatMap(Object.keys).find((column) => !wanted.includes(column))
  if (stray) throw new Error(`COBie has no column ${stray} in ${name}`)
  return {
    name,
    columns: wanted,
    rows: known.map((row) =>
      wanted.map((column) => {
        const value = row[column]
        return value === null || value === undefined || value === '' ? unknown : value
      }),
    ),
  }
}
