import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { settled } from './support'

/** A picture for whoever wants to see what was walked through, in a folder of its story. */
export async function look(page: Page, name: string) {
  await settled(page)
  const story = test.info().file.split('/').at(-1)?.replace('.spec.ts', '')
  await page.screenshot({ path: `test-results/${story}/${test.info().project.name}-${name}.png`, fullPage: true, animations: 'disabled' })
}

/** The page stands in nobody's way, in either language; it is left in Danish. */
export async function inBothLanguages(page: Page, name: string) {
  await look(page, name)
  await expectAccessible(page, name)
  await speak(page, 'en')
  await look(page, `${name}-en`)
  await expectAccessible(page, `${name} in English`)
  await expectReflow(page, name)
  await speak(page, 'da')
}

async function speak(page: Page, language: 'da' | 'en') {
  await page.evaluate((chosen) => localStorage.setItem('ungegarantien.language', chosen), language)
  await page.reload()
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
