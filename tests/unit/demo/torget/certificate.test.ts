import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeCertificate } from '../../../../demo/torget/certificate.ts';

it('is valid for its hosts only, and is named by its public key', async () => {
  const { cert, key, spki } = await makeCertificate(['x.com', 'torget.example']);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost('x.com')).toBe('x.com');
  expect(certificate.checkHost('www.x.com')).toBeUndefined();
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  expect(spki).toBe(createHash('sha256').update(der).digest('base64'));
});
