# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'queue_late.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.time_field import TimeField

class Ui_LatePanel(object):
    def setupUi(self, LatePanel):
        if not LatePanel.objectName():
            LatePanel.setObjectName(u"LatePanel")
        LatePanel.setProperty(u"role", u"card")
        LatePanel.setMinimumSize(QSize(360, 0))
        self.outer = QVBoxLayout(LatePanel)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 10, 12, 12)
        self.title = QLabel(LatePanel)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.outer.addWidget(self.title)

        self.words = QLabel(LatePanel)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.grid_top = QGridLayout()
        self.grid_top.setObjectName(u"grid_top")
        self.grid_top.setHorizontalSpacing(8)
        self.grid_top.setVerticalSpacing(0)
        self.day_box = QVBoxLayout()
        self.day_box.setSpacing(3)
        self.day_box.setObjectName(u"day_box")
        self.day_label = QLabel(LatePanel)
        self.day_label.setObjectName(u"day_label")

        self.day_box.addWidget(self.day_label)

        self.day = DateField(LatePanel)
        self.day.setObjectName(u"day")

        self.day_box.addWidget(self.day)


        self.grid_top.addLayout(self.day_box, 0, 0, 1, 1)

        self.paper_lane_box = QVBoxLayout()
        self.paper_lane_box.setSpacing(3)
        self.paper_lane_box.setObjectName(u"paper_lane_box")
        self.paper_lane_label = QLabel(LatePanel)
        self.paper_lane_label.setObjectName(u"paper_lane_label")

        self.paper_lane_box.addWidget(self.paper_lane_label)

        self.paper_lane = QComboBox(LatePanel)
        self.paper_lane.setObjectName(u"paper_lane")
        self.paper_lane.setMinimumSize(QSize(0, 36))

        self.paper_lane_box.addWidget(self.paper_lane)


        self.grid_top.addLayout(self.paper_lane_box, 0, 1, 1, 1)

        self.number_box = QVBoxLayout()
        self.number_box.setSpacing(3)
        self.number_box.setObjectName(u"number_box")
        self.number_label = QLabel(LatePanel)
        self.number_label.setObjectName(u"number_label")

        self.number_box.addWidget(self.number_label)

        self.number = QLineEdit(LatePanel)
        self.number.setObjectName(u"number")
        self.number.setMaxLength(4)

        self.number_box.addWidget(self.number)


        self.grid_top.addLayout(self.number_box, 0, 2, 1, 1)


        self.outer.addLayout(self.grid_top)

        self.day_fault = QLabel(LatePanel)
        self.day_fault.setObjectName(u"day_fault")
        self.day_fault.setProperty(u"role", u"error")
        self.day_fault.setWordWrap(True)

        self.outer.addWidget(self.day_fault)

        self.number_fault = QLabel(LatePanel)
        self.number_fault.setObjectName(u"number_fault")
        self.number_fault.setProperty(u"role", u"error")
        self.number_fault.setWordWrap(True)

        self.outer.addWidget(self.number_fault)

        self.grid_times = QGridLayout()
        self.grid_times.setObjectName(u"grid_times")
        self.grid_times.setHorizontalSpacing(8)
        self.grid_times.setVerticalSpacing(0)
        self.arrived_box = QVBoxLayout()
        self.arrived_box.setSpacing(3)
        self.arrived_box.setObjectName(u"arrived_box")
        self.arrived_label = QLabel(LatePanel)
        self.arrived_label.setObjectName(u"arrived_label")

        self.arrived_box.addWidget(self.arrived_label)

        self.arrived = TimeField(LatePanel)
        self.arrived.setObjectName(u"arrived")

        self.arrived_box.addWidget(self.arrived)


        self.grid_times.addLayout(self.arrived_box, 0, 0, 1, 1)

        self.called_box = QVBoxLayout()
        self.called_box.setSpacing(3)
        self.called_box.setObjectName(u"called_box")
        self.called_label = QLabel(LatePanel)
        self.called_label.setObjectName(u"called_label")

        self.called_box.addWidget(self.called_label)

        self.called = TimeField(LatePanel)
        self.called.setObjectName(u"called")

        self.called_box.addWidget(self.called)


        self.grid_times.addLayout(self.called_box, 0, 1, 1, 1)

        self.ended_box = QVBoxLayout()
        self.ended_box.setSpacing(3)
        self.ended_box.setObjectName(u"ended_box")
        self.ended_label = QLabel(LatePanel)
        self.ended_label.setObjectName(u"ended_label")

        self.ended_box.addWidget(self.ended_label)

        self.ended = TimeField(LatePanel)
        self.ended.setObjectName(u"ended")

        self.ended_box.addWidget(self.ended)


        self.grid_times.addLayout(self.ended_box, 0, 2, 1, 1)


        self.outer.addLayout(self.grid_times)

        self.times_hint = QLabel(LatePanel)
        self.times_hint.setObjectName(u"times_hint")
        self.times_hint.setProperty(u"role", u"hint")
        self.times_hint.setWordWrap(True)

        self.outer.addWidget(self.times_hint)

        self.times_fault = QLabel(LatePanel)
        self.times_fault.setObjectName(u"times_fault")
        self.times_fault.setProperty(u"role", u"error")
        self.times_fault.setWordWrap(True)

        self.outer.addWidget(self.times_fault)

        self.outcome_box = QVBoxLayout()
        self.outcome_box.setSpacing(3)
        self.outcome_box.setObjectName(u"outcome_box")
        self.outcome_label = QLabel(LatePanel)
        self.outcome_label.setObjectName(u"outcome_label")

        self.outcome_box.addWidget(self.outcome_label)

        self.outcome = QComboBox(LatePanel)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setMinimumSize(QSize(0, 36))

        self.outcome_box.addWidget(self.outcome)


        self.outer.addLayout(self.outcome_box)

        self.paper_service_box = QVBoxLayout()
        self.paper_service_box.setSpacing(3)
        self.paper_service_box.setObjectName(u"paper_service_box")
        self.paper_service_label = QLabel(LatePanel)
        self.paper_service_label.setObjectName(u"paper_service_label")

        self.paper_service_box.addWidget(self.paper_service_label)

        self.paper_service = QComboBox(LatePanel)
        self.paper_service.setObjectName(u"paper_service")
        self.paper_service.setMinimumSize(QSize(0, 36))

        self.paper_service_box.addWidget(self.paper_service)


        self.outer.addLayout(self.paper_service_box)

        self.paper_remark_box = QVBoxLayout()
        self.paper_remark_box.setSpacing(3)
        self.paper_remark_box.setObjectName(u"paper_remark_box")
        self.paper_remark_label = QLabel(LatePanel)
        self.paper_remark_label.setObjectName(u"paper_remark_label")

        self.paper_remark_box.addWidget(self.paper_remark_label)

        self.paper_remark = QLineEdit(LatePanel)
        self.paper_remark.setObjectName(u"paper_remark")
        self.paper_remark.setMaxLength(120)

        self.paper_remark_box.addWidget(self.paper_remark)


        self.outer.addLayout(self.paper_remark_box)

        self.fault = QLabel(LatePanel)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.line_7 = QHBoxLayout()
        self.line_7.setSpacing(8)
        self.line_7.setObjectName(u"line_7")
        self.save = QPushButton(LatePanel)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.line_7.addWidget(self.save)

        self.leave = QPushButton(LatePanel)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.line_7.addWidget(self.leave)

        self.spacer_6 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_7.addItem(self.spacer_6)


        self.outer.addLayout(self.line_7)

        self.entered = QLabel(LatePanel)
        self.entered.setObjectName(u"entered")
        self.entered.setProperty(u"role", u"hint")
        self.entered.setWordWrap(True)

        self.outer.addWidget(self.entered)

        self.spacer_8 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_8)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.paper_lane_label.setBuddy(self.paper_lane)
        self.number_label.setBuddy(self.number)
        self.arrived_label.setBuddy(self.arrived)
        self.called_label.setBuddy(self.called)
        self.ended_label.setBuddy(self.ended)
        self.outcome_label.setBuddy(self.outcome)
        self.paper_service_label.setBuddy(self.paper_service)
        self.paper_remark_label.setBuddy(self.paper_remark)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.paper_lane)
        QWidget.setTabOrder(self.paper_lane, self.number)
        QWidget.setTabOrder(self.number, self.arrived)
        QWidget.setTabOrder(self.arrived, self.called)
        QWidget.setTabOrder(self.called, self.ended)
        QWidget.setTabOrder(self.ended, self.outcome)
        QWidget.setTabOrder(self.outcome, self.paper_service)
        QWidget.setTabOrder(self.paper_service, self.paper_remark)
        QWidget.setTabOrder(self.paper_remark, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(LatePanel)

        QMetaObject.connectSlotsByName(LatePanel)
    # setupUi

    def retranslateUi(self, LatePanel):
        self.title.setText(QCoreApplication.translate("LatePanel", u"Entri susulan", None))
        self.words.setText(QCoreApplication.translate("LatePanel", u"Nomor kertas dari saat listrik padam. Ditandai S dan disebut dalam laporan.", None))
        self.day_label.setText(QCoreApplication.translate("LatePanel", u"Ha&ri", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("LatePanel", u"Hari", None))
#endif // QT_CONFIG(accessibility)
        self.paper_lane_label.setText(QCoreApplication.translate("LatePanel", u"&Jalur", None))
#if QT_CONFIG(accessibility)
        self.paper_lane.setAccessibleName(QCoreApplication.translate("LatePanel", u"Jalur", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("LatePanel", u"&Nomor", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("LatePanel", u"Nomor pada kertas", None))
#endif // QT_CONFIG(accessibility)
        self.day_fault.setText("")
        self.number_fault.setText("")
        self.arrived_label.setText(QCoreApplication.translate("LatePanel", u"&Datang", None))
#if QT_CONFIG(accessibility)
        self.arrived.setAccessibleName(QCoreApplication.translate("LatePanel", u"Jam datang", None))
#endif // QT_CONFIG(accessibility)
        self.called_label.setText(QCoreApplication.translate("LatePanel", u"Dipan&ggil", None))
#if QT_CONFIG(accessibility)
        self.called.setAccessibleName(QCoreApplication.translate("LatePanel", u"Jam dipanggil", None))
#endif // QT_CONFIG(accessibility)
        self.ended_label.setText(QCoreApplication.translate("LatePanel", u"Selesa&i", None))
#if QT_CONFIG(accessibility)
        self.ended.setAccessibleName(QCoreApplication.translate("LatePanel", u"Jam selesai", None))
#endif // QT_CONFIG(accessibility)
        self.times_hint.setText(QCoreApplication.translate("LatePanel", u"Ketik 815 untuk 08.15. Kosongkan bila tidak tertulis.", None))
        self.times_fault.setText("")
        self.outcome_label.setText(QCoreApplication.translate("LatePanel", u"&Hasil", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("LatePanel", u"Hasil", None))
#endif // QT_CONFIG(accessibility)
        self.paper_service_label.setText(QCoreApplication.translate("LatePanel", u"&Layanan", None))
#if QT_CONFIG(accessibility)
        self.paper_service.setAccessibleName(QCoreApplication.translate("LatePanel", u"Layanan", None))
#endif // QT_CONFIG(accessibility)
        self.paper_remark_label.setText(QCoreApplication.translate("LatePanel", u"Ca&tatan", None))
#if QT_CONFIG(accessibility)
        self.paper_remark.setAccessibleName(QCoreApplication.translate("LatePanel", u"Catatan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("LatePanel", u"Ctrl+S  Simpan", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("LatePanel", u"Ctrl+S  Simpan", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("LatePanel", u"Esc  Selesai", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("LatePanel", u"Esc  Selesai", None))
#endif // QT_CONFIG(accessibility)
        self.entered.setText("")
        pass
    # retranslateUi

