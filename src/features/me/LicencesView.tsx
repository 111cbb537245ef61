import { View } from '@tarojs/components'
import { useState } from 'react'
import { shownCity } from '@/platform/shownCity'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'
import type { LicenceTerms } from './shippedLicences'

/** Whose work is in here, and on which terms: the map data, then every library; terms are shown to who asks for them. */
export function LicencesView({ list }: { list: readonly LicenceTerms[] }): JSX.Element {
  const [open, setOpen] = useState<LicenceTerms | null>(null)
  return (
    <>
      <Facts title={copy.dataCredits} lines={[...shownCity.credits, ...copy.credits]} />
      {list.map(each => (
        <View key={each.terms}>
          <Heading>{copy.underLicence(each.licence)}</Heading>
          <View className="card divided">
            {each.owners.map(({ packages, holders }) => (
              <View key={packages} className="line tight">
                <View>{packages}</View>
                {holders.map(holder => (
                  <View key={holder} className="meta">
                    {holder}
                  </View>
                ))}
              </View>
            ))}
          </View>
          <View className="buttons">
            <Button
              text={each === open ? copy.foldTerms : copy.showTerms}
              label={copy.termsOf(each.licence, each === open)}
              onTap={() => setOpen(each === open ? null : each)}
            />
          </View>
          {/* Below the button, which stays under the thumb; always there, so that its coming sends nothing else again. */}
          <View>{each === open && <Terms {...each} />}</View>
        </View>
      ))}
    </>
  )
}

/** The text, then what it says of parts of a package. */
const Terms = ({ terms, owners }: LicenceTerms): JSX.Element => (
  <View className="card below">
    <Paragraphs text={terms} />
    {owners.map(
      ({ packages, notes }) =>
        notes && (
          <View key={packages}>
            <View>{packages}</View>
            <Paragraphs text={notes} />
          </View>
        ),
    )}
  </View>
)

const Paragraphs = ({ text }: { text: string }): JSX.Element => (
  <>
    {text.split('\n\n').map(each => (
      <View key={each} className="meta below">
        {each}
      </View>
    ))}
  </>
)
