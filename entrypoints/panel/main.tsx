import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import { startPanel } from './panel.ts';

const app = document.getElementById('app');
if (app) startPanel((props) => render(<Panel {...props} />, app));
