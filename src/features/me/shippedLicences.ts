/** Terms, and all whose words they are. */
export interface LicenceTerms {
  /** SPDX's name. */
  readonly licence: string
  /** Paragraphs, with an empty line between. */
  readonly terms: string
  readonly owners: readonly LicenceOwner[]
}

export interface LicenceOwner {
  /** Names and versions. */
  readonly packages: string
  /** Who holds the rights. */
  readonly holders: readonly string[]
  /** What the text says of parts of the package: paragraphs; empty where it says nothing. */
  readonly notes: string
}

/** Put in by the build from what it bundles (config/licences.ts). */
declare const SHIPPED_LICENCES: readonly LicenceTerms[]
export const shippedLicences: readonly LicenceTerms[] = SHIPPED_LICENCES
