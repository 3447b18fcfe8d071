import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { startOptions } from './options.ts';

const app = document.getElementById('app');
if (app) startOptions((props) => render(<Options {...props} />, app));
