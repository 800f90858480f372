import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };

describe('the manifest', () => {
  it('asks for these permissions and no other: what is added later frightens', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('shows no file to pages, and listens to no one outside', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages load nothing from anywhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('says that nothing is collected, in the browsers that ask', () => {
    const { gecko, gecko_android } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko.strict_min_version).toBe('140.0');
    expect(gecko_android.strict_min_version).toBe('142.0');
    expect(manifest.minimum_chrome_version).toBe('123');
  });

  it('takes two keys from the reader at most, and no other for its shortcuts', () => {
    const keys = Object.values(manifest.commands).flatMap(command =>
      'suggested_key' in command ? [command.suggested_key.default] : [],
    );
    expect(keys.length).toBeLessThanOrEqual(2);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(packageFile.version);
  });
});
