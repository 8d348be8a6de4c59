import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Nothing that axe knows of stands in anyone's way: WCAG 2.2 AA and best practice. No page of ours has a frame, so axe need not open a window
 * of its own to gather what frames say, which took a third of each look.
 */
export async function expectAccessible(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' ')).join('\n  ')}`)
  expect(found, what).toEqual([])
}

/** At 320 px (400 % zoom) nothing has to be scrolled sideways. */
export async function expectReflow(page: Page, what: string) {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow, `${what}: wider than the window by`).toBeLessThanOrEqual(0)
  if (size) await page.setViewportSize(size)
}
